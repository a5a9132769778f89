import {withoutAccess} from './access.js'

/**
 * When a source was published, as its entry says it.
 *
 *     date <- 'Jun 11, 2025' / '11 June 2025' / 'June 2025' / '2025-06-11' / '2025年6月11日'
 *           / '(' date-or-year ')' / ', ' year (', ' / '.' / the end)
 *
 * `SOVEREIGN WEALTH FUNDS 2024` is a title, not a date; nor is the day somebody looked.
 */
export function readDate(words: string): string | undefined {
  const head = words.slice(0, 1000)
  if (!/(?:19|20)\d\d/.test(head)) return
  const text = withoutAccess(head.replace(/(?:https?:\/\/|www\.|\]\()\S{1,2048}/g, ' '))
  return (whole.exec(text) ?? parenthesised.exec(text) ?? alone.exec(text))?.slice(1).find(Boolean)
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\\.?'
const year = '(?:19|20)\\d\\d'
const whole = new RegExp(
  `(?<![\\p{L}\\p{N}])(${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year}|\\d{1,2}\\.? ${month} ${year}|${month},? ${year}|${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|${year}年\\d{1,2}月(?:\\d{1,2}日)?)(?![\\p{L}\\p{N}-])`,
  'u'
)
const parenthesised = new RegExp(`[(（](${year}[a-z]?)[)）]`)
const alone = new RegExp(`[,，.] ?(${year}[a-z]?)(?=[,，.] |[.\\s]*$)`)
