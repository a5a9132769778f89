/**
 * Who a statement is attributed to in Chinese and Japanese, where the ending of a name tells publishers.
 *
 *     chinese   <- ('据' / '根据') '《'? publisher '》'? date? ('报道' / '消息' / '称')
 *     japanese  <- publisher ('によると' / 'によれば' / ('が' / 'は') … '報じ')
 *     publisher <- 2 to 12 characters that end in '新社', '日报', '新聞', …
 *
 * Not `多家新闻` (several news), `同社` (the same company), `旅行社` (a travel agency).
 */
export function attributionInHan(text: string): string | undefined {
  if (!/[社報报闻聞刊网網信]/.test(text)) return undefined
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1]
    if (name) return name
  }
  return undefined
}

const ends =
  '(?:通讯社|通訊社|通信社|[华華透博联聯新同斯]社|日报|日報|时报|時報|晚报|晚報|早报|早報|新闻|新聞|新聞社|周刊|週刊|新闻网|新聞網|通信)'
const generic = '(?!多|当|當|有|相|各|本|该|該|一|外|国内|國內|媒|公司|官|同|両|地元|現地)'
const publisher = `(${generic}[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z]{1,10}${ends})`

const patterns = [
  `(?:据|據|根据|根據)《?${publisher}》?(?:网站|網站)?(?:\\d{1,4}[年月日]){0,3}(?:的)?(?:报道|報道|报导|報導|消息|称|稱)`,
  `(?<![\\p{Script=Han}\\p{Script=Katakana}])${publisher}(?:によると|によれば)`,
  `(?<![\\p{Script=Han}\\p{Script=Katakana}])${publisher}(?:が|は)[^。、]{0,12}報じ`
].map(pattern => new RegExp(pattern, 'u'))
