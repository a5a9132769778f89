import type {Language} from './language.js'

export const ja: Language = {
  name: 'Japanese',
  source: '出典 | 情報源 | データソース',
  citedThing: '参照',
  listHeading:
    '出典 | 参照 | 参考サイト | 参照文献 | 引用元 | 情報源 | 参考リンク | 脚注 | 参考資料 | 出典一覧 | 参照元',
  listHeadingPrefix: '主な',
  accessed: '閲覧日 | アクセス日 | 参照日 | 最終閲覧',
  accessedAfter: 'にアクセス',
  linkLabel: '出典',
  magnitudes: {
    1e3: '千',
    1e4: '万',
    1e8: '億',
    1e12: '兆'
  },
  table: '表',
  figure: '図',
  and: 'と',
  countedNouns: 'モデル | ステップ | フェーズ | タイプ | レベル | 段階 | 指標 | 観点',
  note: '備考 | 注',
  total: '総和 | 合計 | 総計 | 小計',
  yes: 'はい',
  no: 'いいえ',
  approximately: '約',
  unknown: '無 | 非公開 | 不明',
  durations: {
    year: '年',
    month: 'か月 | ヶ月',
    week: '週間',
    day: '日間',
    hour: '時間',
    minute: '分間'
  },
  counted: 'コメント',
  countedBeside: '回表示 | いいね',
  controls:
    '共有 | シェア | リンクをコピー | コメントする | コメントはありません | コメントを書く | ログイン',
  measures: '件の | 件',
  placeholder: '要出典 | 出典',
  identifierColumn: '電話 | 郵便番号',
  durationColumn: '時間 | 所要時間',
  dateColumn: '日付',
  changeColumn: '変化 | 増減'
}
