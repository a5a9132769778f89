import {anyOf, isMonth} from '../../language/index.js'
import {withoutAccess} from './access.js'

/**
 * When a source was published, as its entry says it.
 *
 *     date <- 'Jun 11, 2025' / '11 June 2025' / '11 de junio de 2025' / 'June 2025' / '2025-06-11'
 *           / '11.06.2025' / '2025年6月11日' / '2025년 6월 11일'
 *           / '(' date-or-year ')' / ', ' year (', ' / '.' / the end)
 *
 * `SOVEREIGN WEALTH FUNDS 2024` is a title, not a date; nor is the day somebody looked.
 */
export function readDate(words: string): string | undefined {
  const head = words.slice(0, 1000)
  if (!/(?:19|20)\d\d/.test(head)) return
  const text = withoutAccess(head.replace(/(?:https?:\/\/|www\.|\]\()\S{1,2048}/g, ' '))
  return findWhole(text) ?? (parenthesised.exec(text) ?? alone.exec(text))?.slice(1).find(Boolean)
}

const year = '(?:19|20)\\d\\d'
const joint = ` (?:${anyOf('dateJoint')}(?: |(?<=’)))?`
/** A word; whether it is a month is looked up, since there are hundreds of names. */
const month = '(?<month>\\p{L}[\\p{L}\\p{M}]{1,14})\\.?'
const named = month.replace('month', 'first')
const dated = month.replace('month', 'middle').replace(')', '(?: \\d{1,2})?)')
const forms = [
  `${named} \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
  `\\d{1,2}(?:\\.|º|er)?${joint}${dated},?${joint}${year}`,
  `${month},?${joint}${year}`,
  `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `\\d{1,2}\\.\\d{1,2}\\.${year}`,
  `${year} ?[年년] ?\\d{1,2} ?[月월](?: ?\\d{1,2} ?[日일])?`
].join('|')
const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}-])`, 'gu')

function findWhole(text: string): string | undefined {
  whole.lastIndex = 0
  for (let match = whole.exec(text); match; match = whole.exec(text)) {
    const {first, middle, month} = match.groups!
    const name = first ?? middle ?? month
    if (name === undefined || isMonth(name)) return match[0]
    whole.lastIndex = match.index + 1
  }
  return undefined
}

const parenthesised = new RegExp(`[(（](${year}[a-z]?)[)）]`)
const alone = new RegExp(`[,，.] ?(${year}[a-z]?)(?=[,，.] |[.\\s]*$)`)
