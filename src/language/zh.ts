import type {Language} from './language.js'

export const zh: Language = {
  name: 'Chinese',
  source: '来源 | 來源 | 资料来源 | 資料來源 | 数据来源 | 數據來源 | 信息来源',
  citedThing: '文献 | 文獻 | 参考 | 參考 | 引用 | 资料 | 資料 | 出处 | 出處 | 证据',
  listHeading: `
    参考文献 | 參考文獻 | 参考资料 | 參考資料 | 参考来源 | 參考來源 | 资料来源 | 資料來源 | 来源 | 來源 | 信息来源 | 引用 | 引用来源 | 引用來源
    引用文献 | 引用文獻 | 引用的著作 | 引文 | 引文来源 | 参考链接 | 參考連結 | 参考 | 參考 | 文献 | 参考书目 | 參考書目 | 注释 | 数据来源 | 出处
  `,
  listHeadingPrefix: `
    主要 | 主要的 | 关键 | 关键的 | 關鍵 | 關鍵的 | 重要 | 重要的 | 部分 | 部分的 | 相关 | 相关的 | 相關 | 相關的 | 核心 | 核心的 | 全部
    全部的 | 本文 | 本文的
  `,
  accessed: '访问时间 | 访问日期 | 访问于 | 檢索日期 | 检索日期 | 查阅日期 | 存取日期',
  beforeItems: '以下|应当|应该',
  linkLabel: '链接 | 原文 | 来源',
  months: '一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月',
  magnitudes: {
    1e3: '千',
    1e4: '万 | 萬',
    1e6: '百万',
    1e7: '千万',
    1e8: '亿 | 億',
    1e12: '万亿 | 兆'
  },
  table: '表 | 表格',
  figure: '图 | 圖',
  and: '和 | 与 | 及 | 、',
  see: '參見 | 参见',
  page: '第',
  pageCounter: '页 | 頁',
  countedNouns:
    '第 | 图 | 圖 | 表 | 章 | 节 | 節 | 年 | 月 | 型 | 例 | 案 | 式 | 手順 | 阶段 | 步骤 | 模型 | 类型',
  note: '注 | 注释 | 备注 | 備註 | 說明 | 说明',
  total: '合计 | 总计 | 小计 | 合計 | 總計',
  yes: '是',
  no: '否',
  approximately: '约 | 約 | 大约',
  atLeast: '至少',
  atMost: '最多',
  moreThan: '超过',
  lessThan: '不到 | 低于',
  to: '至',
  present: '至今 | 今',
  notApplicable: '不适用',
  unknown: '未披露 | 未公开 | 未知 | 暂无 | 暂无数据',
  perhapsEmpty: '无',
  durations: {
    year: '年',
    month: '个月',
    week: '周',
    day: '天',
    hour: '小时',
    minute: '分钟',
    second: '秒',
    millisecond: '毫秒'
  },
  percentage: '占比 | 百分比',
  share: '份额',
  year: '年份 | 年 | 年度',
  counted: '评论 | 留言 | 回复 | 評論 | 回覆',
  countedBeside: '次浏览 | 浏览 | 阅读 | 点赞 | 赞 | 瀏覽 | 讚',
  controls:
    '分享 | 复制链接 | 收藏 | 举报 | 暂无评论 | 发表评论 | 写评论 | 登录 | 複製連結 | 暫無評論 | 發表評論 | 登入',
  measures: '条 | 條 | 则 | 則 | 个 | 個 | 次',
  none: '暂无 | 无 | 暫無',
  placeholder: '来源 | 引用 | 来源请求',
  identifierColumn: '电话 | 邮编',
  durationColumn: '时长 | 用时',
  dateColumn: '日期',
  changeColumn: '变化'
}
