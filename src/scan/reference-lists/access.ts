import {anyOf} from '../../language/index.js'

/**
 * When somebody looked, not when it was written: `accessed March 27, 2025`,
 * `fecha de acceso: mayo 3, 2026`, `3月 22, 2026にアクセス`.
 *
 *     access <- word anything{0,48} year-or-date / day ('にアクセス' / '에 액세스')
 *
 * Gemini writes it after every work it lists, in the language of the article; other words are those of
 * style guides.
 */
const day =
  '\\d{1,2} ?[月월] ?\\d{1,2}[日일]?, ?\\d{4}|\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]?'
const access = `(?:${day}) ?${anyOf('accessedAfter')}|(?<!\\p{L})${anyOf('accessed')}[^\\n]{0,48}?(?:19|20)\\d\\d(?:[-/.]\\d\\d?|[年년月월日일]|[ ]?\\d\\d?(?=[月월日일])){0,6}`

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
