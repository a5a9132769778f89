/**
 * When somebody looked, not when it was written: `accessed March 27, 2025`,
 * `fecha de acceso: mayo 3, 2026`, `3月 22, 2026にアクセス`.
 *
 *     access <- word anything{0,48} year-or-date / day ('にアクセス' / '에 액세스')
 *
 * Gemini writes it behind every work it lists, in the language of the article; the others are words of
 * style guides.
 */
const words = [
  '(?:last )?(?:accessed|retrieved|viewed|visited)',
  'abgerufen|aufgerufen|zugriff am|letzter zugriff|geraadpleegd|geopend op|hämtad|tilgået|åpnet|käytetty',
  'consultée? le|consulté|consultad[oa]|fecha de (?:acceso|consulta)|acessad[oa]|acesso em|data de acesso',
  'consultato|accesso eseguito|ultimo accesso|accesată|dostęp|otwierano|použito|hozzáférés|pristupljeno',
  '(?:дата )?(?:последнего )?обращения|дата доступа|доступ отримано|дата звернення|πρόσβαση',
  'erişim|truy cập|diakses|dicapai pada|เข้าถึงเมื่อ|تم الوصول|تاريخ الوصول|נרשמה גישה|ऐक्सेस',
  '访问时间|访问日期|访问于|檢索日期|检索日期|查阅日期|存取日期|閲覧日|アクセス日|参照日|最終閲覧|액세스|접속일'
].join('|')

const day =
  '\\d{1,2} ?[月월] ?\\d{1,2}[日일]?, ?\\d{4}|\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]?'
const access = `(?:${day}) ?(?:に ?アクセス|에 ?액세스)|(?<!\\p{L})(?:${words})[^\\n]{0,48}?(?:19|20)\\d\\d(?:[-/.]\\d\\d?|[年년月월日일]|[ ]?\\d\\d?(?=[月월日일])){0,6}`

const anywhere = new RegExp(access, 'giu')
const last = new RegExp(
  `[\\s,.;，。、،;:(（[-]{0,8}(?:${access})(?: from|[\\s,.;，。、،()（）<[\\]]){0,8}$`,
  'iu'
)
/** More than `last` can match. */
const longest = 160

/** Words without the day somebody looked, at their end. */
export function withoutLastAccess(text: string): string {
  const end = text.slice(-longest)
  return text.slice(0, text.length - end.length) + end.replace(last, '')
}

/** Words without any day somebody looked. */
export function withoutAccess(text: string): string {
  return text.replace(anywhere, ' ')
}
