import {beginsWithDigit} from '../../amounts/index.js'
import {anyOf, either, englishWeekdayForms} from '../../language/index.js'
import type {Precision, TypedValue} from '../value.js'
import type {Conventions} from './conventions.js'
import type {ValueKind} from './value-kind.js'

/**
 * A date with its year, as precise as it is written: `2024-05-01`, `May 1, 2024`, `1 May 2024`,
 * `May 2024`, `Q3 2025`, `H1 2025`, `13/04/2024`, `2024年5月1日`, and the year of `FY2025`.
 *
 *     date    <- weekday? (iso / named / slashed / eastern) / quarter / half / fiscal
 *     iso     <- year sep month (sep day (('T' / ' ') time zone?)?)?   sep: '-' or '/' or '.', twice the same
 *     named   <- month '.'? day ordinal? ','? year / day ordinal? 'of'? month '.'? ','? year
 *              / month '.'? ','? year
 *     slashed <- number '/' number '/' year             above 12 is the day; else see below
 *              / day '.' month '.' year                 dots: the day comes first
 *     quarter <- 'Q' [1-4] year / year 'Q' [1-4]        half: 'H', [12]
 *
 * `05/04/2024` can be read in two ways: the column decides, then the locale. Not dates: `March`,
 * `May 1` (no year), `3/4`, `05/04/24`.
 *
 * Own grammar, since libraries that need no format guess: chrono fills in what is missing from the
 * clock, `Date.parse` reads `GPT-4` as April 2001.
 */
export const date: ValueKind = {
  name: 'date',
  read(text, {conventions}) {
    if (text.length > 40 || !/\d{4}/.test(text)) return
    const words = beginsWithDigit(text) ? text : text.replace(weekday, '')
    return (
      readIso(words) ??
      readSlashed(words, conventions) ??
      readPart(words) ??
      readEastern(words) ??
      readNamed(words, conventions)
    )
  }
}

const weekday = new RegExp(`^${either(englishWeekdayForms)}\\.?,? (?=.)`, 'i')

/** A day that exists, or a month, as ISO 8601. */
export function dateOf(year: number, month?: number, day?: number): TypedValue | undefined {
  if (year < 1000 || year > 2999) return
  if (month === undefined) return dated(String(year), 'year')
  if (month < 1 || month > 12) return
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return dated(start, 'month')
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isDay ? dated(`${start}-${String(day).padStart(2, '0')}`, 'day') : undefined
}

function dated(value: string, precision: Precision): TypedValue {
  return {type: 'date', value, precision, confidence: 1}
}

function readIso(text: string): TypedValue | undefined {
  const match =
    /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[-+]\d{2}:?\d{2})?)?$/.exec(
      text
    )
  if (!match) return
  const [, year, separator, month, day, time, zone = ''] = match
  // `2024.5` is a number; `2011-12` is a month, though a season is written so as well.
  if (day === undefined && (separator === '.' || month!.length < 2)) return
  const date = dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day))
  if (time === undefined || date?.type !== 'date') return date
  if (date.precision !== 'day' || Number(time.slice(0, 2)) > 23) return
  return dated(`${date.value}T${time}${zone}`, time.length > 5 ? 'second' : 'minute')
}

function readSlashed(
  text: string,
  {dayFirst, dayFirstIsKnown}: Conventions
): TypedValue | undefined {
  const match = /^(\d{1,2})([/.-])(?:(\d{1,2})\2)?(\d{4})$/.exec(text)
  if (!match) return
  const [, first, separator, second, year] = match
  const [a, b, y] = [Number(first), Number(second), Number(year)]
  if (second === undefined) return separator === '/' ? dateOf(y, a) : undefined
  if (separator === '.') return dateOf(y, b, a)
  const [likely, other] = dayFirst
    ? [dateOf(y, b, a), dateOf(y, a, b)]
    : [dateOf(y, a, b), dateOf(y, b, a)]
  if (!likely || !other || a === b) return likely ?? other
  return dayFirstIsKnown ? likely : {...likely, confidence: 0.5, alternatives: [other]}
}

/** Quarters, halves and business years. */
function readPart(text: string): TypedValue | undefined {
  const match =
    /^(?:([qh])([1-4])|([1-4])([qh]))(?: |, ?|\/|-|['’])?((?:19|20)\d{2})$/i.exec(text) ??
    /^(?<year>(?:19|20)\d{2})[ -]?(?<part>[qh])(?<number>[1-4])$/i.exec(text)
  if (match) {
    const {
      year = match[5],
      part = match[1] ?? match[4],
      number = match[2] ?? match[3]
    } = match.groups ?? {}
    const isHalf = part!.toLowerCase() === 'h'
    if (isHalf && Number(number) > 2) return
    return dated(`${year}-${part!.toUpperCase()}${number}`, isHalf ? 'half' : 'quarter')
  }
  const fiscal = /^(?:fy|fiscal(?: year)?) ?['’]?((?:19|20)\d{2})$/i.exec(text)
  if (fiscal) return {type: 'year', value: Number(fiscal[1]), confidence: 0.9, fiscal: true}
}

function readEastern(text: string): TypedValue | undefined {
  const match = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일号])?)?$/.exec(text)
  if (!match) return
  const [, year, month, day] = match
  if (month === undefined) return {type: 'year', value: Number(year), confidence: 1}
  return dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day))
}

/** Letters, among which no dash is, and a year behind them. */
const endsInYear = /[A-Za-z\u00AA-\u1FFF\u2070-\uFFFF].*\d{4}$/
const ordinal = '(?:st|nd|rd|th|º|er|\\.)?'
const joint = anyOf('dateJoint')
const monthFirst = new RegExp(
  `^(?<name>[\\p{L}\\p{M}.]{2,14})\\.? (?:(?<day>\\d{1,2})${ordinal},? ?(?<=[ ,]))?(?<year>\\d{4})$`,
  'iu'
)
const dayBefore = new RegExp(
  `^(?<day>\\d{1,2})${ordinal}[ -](?:${joint}(?: |(?<=’)))?(?<name>[\\p{L}\\p{M}.]{2,14})\\.?(?:,? |-)(?:${joint}(?: |(?<=’)))?(?<year>\\d{4})$`,
  'iu'
)

function readNamed(text: string, {months}: Conventions): TypedValue | undefined {
  if (!endsInYear.test(text)) return
  const {name, day, year} =
    (beginsWithDigit(text) ? dayBefore.exec(text) : monthFirst.exec(withoutComma(text)))?.groups ??
    {}
  const month = name && months.get(name.toLowerCase().replace(/\.$/, ''))
  return month
    ? dateOf(Number(year), month, day === undefined ? undefined : Number(day))
    : undefined
}

/** `May, 2024` as `May 2024`. */
function withoutComma(text: string): string {
  return text.replace(/^([\p{L}\p{M}.]{2,14}\.?),? (?=\d{4}$)/u, '$1 ')
}
