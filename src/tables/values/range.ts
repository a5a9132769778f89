import {beginsWithDigit, hasNumber} from '../../amounts/index.js'
import {anyOf, anySpaced, anyUnspaced} from '../../language/index.js'
import type {Scalar, TypedValue} from '../value.js'
import type {Reader, ValueKind} from './value-kind.js'

/**
 * From one value to another: `10–20`, `$500K–$1M`, `5 to 10 kg`, `2019–2023`, `the 1990s`.
 *
 *     range   <- ('from ' / 'between ')? scalar dash scalar
 *     dash    <- ' '? [-–—~至] ' '? / ' to ' / ' and '      `and` only behind `between`
 *     decade  <- 'the '? [0-9]{3} '0s'
 *     season  <- [0-9]{4} [-–/] [0-9]{2}                    the next year: `2020-21`
 *     open    <- scalar dash ('present' / 'today' …)        a year or a date
 *
 * What only one end says holds for both: a unit or magnitude behind the last (`5–10k`), a symbol
 * before the first (`$1–2 million`). An end that falls makes it text: `10-5`, `3–1`.
 */
export const range: ValueKind = {
  name: 'range',
  read(text, reader) {
    if (!/\d/.test(text) || text.length > 80) return
    const special = readDecade(text) ?? readSeason(text)
    if (special) return special
    for (const [min, max] of cuts(text)) {
      const read = readOpen(min, max, reader) ?? readEnds(min, max, reader)
      if (read) return read
    }
  }
}

function readDecade(text: string): TypedValue | undefined {
  const match = /^(?:the )?([12]\d{2}0)(?:s|['’]s| ?年代)$/.exec(text)
  return match ? ofYears(Number(match[1]), Number(match[1]) + 9, 1) : undefined
}

function readSeason(text: string): TypedValue | undefined {
  const match = /^(?:FY ?)?((?:19|20)(\d{2})) ?[-–/] ?(\d{2})$/.exec(text)
  if (!match || (Number(match[2]) + 1) % 100 !== Number(match[3])) return
  return ofYears(Number(match[1]), Number(match[1]) + 1, 0.8)
}

function ofYears(min: number, max: number, confidence: number): TypedValue {
  return {type: 'range', value: {min, max}, of: 'year', confidence}
}

const separators = [
  new RegExp(` ${anySpaced('to')} `, 'iu'),
  new RegExp(` ?(?:[–—~〜～]|${anyUnspaced('to')}) ?`, 'u'),
  / ?- ?/
]
const present = new RegExp(`^${anyOf('present')}$`, 'iu')

/** Ways to cut a text in two, the surest first. */
function* cuts(text: string): Generator<[string, string]> {
  const between = /^between (.+) and (.+)$/i.exec(text)
  if (between) yield [between[1]!, between[2]!]
  const words = text.replace(/^from (?=.)/i, '')
  for (const separator of separators) {
    // The first character is a sign, when it is one.
    const at = words.slice(1).search(separator) + 1
    if (at === 0) continue
    const [dash] = separator.exec(words.slice(at))!
    yield [words.slice(0, at), words.slice(at + dash.length)]
  }
}

function readOpen(min: string, max: string, reader: Reader): TypedValue | undefined {
  if (!present.test(max)) return
  const from = reader.scalar(min)
  if (from?.type !== 'year' && from?.type !== 'date') return
  return {type: 'range', value: {min: from.value, max: null}, of: from.type, confidence: 0.9}
}

function readEnds(first: string, last: string, reader: Reader): TypedValue | undefined {
  if (!hasNumber.test(last) || !(hasNumber.test(first) || / \d{4}$/.test(last))) return
  const {symbol, tail} = shared(first, last)
  // `$1–2 million` shares both, `$500-3k` the symbol only, `500–1K` neither.
  const max = reader.scalar(symbol + last)
  return (
    (max && joinEnds(reader.scalar(first + tail), max)) ??
    (max && tail !== '' ? joinEnds(reader.scalar(first), max) : undefined) ??
    (symbol === '' ? undefined : joinEnds(reader.scalar(first), reader.scalar(last)))
  )
}

/** What only one end says: the symbol before the first, unit and magnitude behind the last. */
function shared(first: string, last: string): {symbol: string; tail: string} {
  // `May 1–5, 2024`
  const day = !beginsWithDigit(first) && /^(\p{L}{3,12}\.? )\d{1,2}$/u.exec(first)
  const year = day && /^\d{1,2}(,? \d{4})$/.exec(last)
  if (day && year) return {symbol: day[1]!, tail: year[1]!}
  if (!beginsWithDigit(first) && /^\p{L}/u.test(first) && /^\p{L}/u.test(last)) {
    // `Jan–Mar 2024`
    return {symbol: '', tail: /\d{4}/.test(first) ? '' : (/,? \d{4}$/.exec(last)?.[0] ?? '')}
  }
  const symbol = /^[-+]?([^-+\d.]{1,12})[\d.]/.exec(first)?.[1] ?? ''
  const tail = /[\d½⅓¼](?: ?[^\d ,.:-].{0,40})$/.exec(last)?.[0].slice(1) ?? ''
  return {symbol: /^[-+]?[\d.]/.test(last) ? symbol : '', tail: /[\d½⅓¼]$/.test(first) ? tail : ''}
}

function joinEnds(
  min: TypedValue | undefined,
  max: TypedValue | undefined
): TypedValue | undefined {
  if (!min || !max || min.unit !== max.unit) return
  const of = commonType(min, max)
  if (!of || sizeOf(min) >= sizeOf(max)) return
  const {unit = max.unit, per = max.per} = min
  const confidence = Math.min(min.confidence, max.confidence, of === 'integer' ? 0.9 : 1)
  return {
    type: 'range',
    value: {min: endOf(min), max: endOf(max)},
    of,
    confidence,
    ...(unit !== undefined && {unit}),
    ...(per !== undefined && {per})
  }
}

const numbers: readonly string[] = ['year', 'integer', 'number']

function commonType(min: TypedValue, max: TypedValue): Scalar | undefined {
  if (numbers.includes(min.type) && numbers.includes(max.type)) {
    if (min.type === max.type && min.type !== 'year') return min.type as Scalar
    if (isYear(min) && isYear(max)) return 'year'
    return min.type === 'number' || max.type === 'number' ? 'number' : 'integer'
  }
  return min.type === max.type ? ofRange(min) : undefined
}

/** What a range of such ends is of; of a flag, a ratio or a word there is none. */
export function ofRange({type}: TypedValue): Scalar | undefined {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'ratio':
    case 'link':
    case 'range':
    case 'list':
    case 'null':
      return undefined
    default:
      return type
  }
}

/** A year, or a plain number that can be one beside a year. */
function isYear({type, value}: TypedValue): boolean {
  return type === 'year' || (type === 'integer' && Number(value) >= 1000 && Number(value) < 2100)
}

function sizeOf(end: TypedValue): number {
  if (end.type === 'date') return Date.parse(firstMonth(end.value))
  if (end.type === 'time') return Number(end.value.replaceAll(':', '').padEnd(6, '0'))
  return Number(end.value)
}

/** `2024-Q3` and `2024-H2` as `2024-07`, to be compared. */
function firstMonth(date: string): string {
  return date.replace(/-([QH])(\d)$/, (_, part: string, number: string) => {
    const month = (Number(number) - 1) * (part === 'Q' ? 3 : 6) + 1
    return `-${String(month).padStart(2, '0')}`
  })
}

/** How an end stands in a range: months have no length in seconds, so durations are ISO 8601. */
export function endOf(end: TypedValue): number | string | null {
  if (end.type === 'duration') return end.iso
  return typeof end.value === 'string' || typeof end.value === 'number' ? end.value : null
}
