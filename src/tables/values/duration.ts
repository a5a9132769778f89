import {clean, scale} from '../../amounts/index.js'
import {type Duration, durationNames} from '../../language/index.js'
import type {TypedValue} from '../value.js'
import type {ValueKind} from './value-kind.js'

/**
 * How long something takes: `120 ms`, `2 weeks`, `1h30m`, `2 h 15 min`, `6-month`.
 *
 *     duration <- numeral [ -]? unit ([, ]* ('and ')? numeral ' '? unit)*     from long to short
 *
 * `value` is in seconds, `iso` as written. A month is a twelfth of the Gregorian year of 365.2425
 * days. `m` is minutes beside hours only, else metres; `M` is a million.
 */
export const duration: ValueKind = {
  name: 'duration',
  read(text, reader) {
    // `1990s` is a decade, `100s` are hundreds.
    if (/^(?:[12]\d\d0|10{2,9})s$/.test(text)) return
    const parts: Part[] = []
    let rest = text
    while (rest !== '' && parts.length < 6) {
      const numeral = reader.numeral(rest)
      const match = numeral && unitName.exec(numeral.rest)
      const unit = match && unitOf(match[1]!, parts.at(-1)?.unit)
      if (!unit || numeral.taken.other !== undefined) return
      if (
        parts.length > 0 &&
        (unit.seconds >= parts.at(-1)!.unit.seconds || numeral.taken.value < 0)
      )
        return
      parts.push({amount: numeral.taken.value, unit})
      rest = numeral.rest.slice(match[0].length)
    }
    if (rest !== '' || parts.length === 0) return
    return durationOf(parts)
  }
}

interface Unit {
  readonly seconds: number
  /** Letter in ISO 8601; what it has no letter for is counted in seconds. */
  readonly letter?: string
}

interface Part {
  readonly amount: number
  readonly unit: Unit
}

const day = 86400
const year = 365.2425 * day

const minute: Unit = {seconds: 60, letter: 'T'}

const units: ReadonlyMap<string, Unit> = new Map([
  ...named('year', {seconds: year, letter: 'Y'}),
  ...named('month', {seconds: year / 12, letter: 'M'}),
  ...named('week', {seconds: 7 * day, letter: 'W'}),
  ...named('day', {seconds: day, letter: 'D'}, 'd'),
  ...named('hour', {seconds: 3600, letter: 'H'}, 'h'),
  ...named('minute', minute),
  ...named('second', {seconds: 1, letter: 'S'}, 's'),
  ...named('millisecond', {seconds: 1e-3}, 'ms'),
  ...named('microsecond', {seconds: 1e-6}, 'us', 'µs', 'μs'),
  ...named('nanosecond', {seconds: 1e-9}, 'ns')
])

/** A unit by its names in every language, and by its signs. */
function named(name: Duration, unit: Unit, ...signs: readonly string[]): [string, Unit][] {
  return [...durationNames(name), ...signs].map(each => [each, unit])
}

const unitName = /^[ -]?([\p{L}\p{M}µ]{1,12})\.?(?:[, ]{1,2}(?:and )?(?=\d)|(?=\d)|$)/u

function unitOf(name: string, before: Unit | undefined): Unit | undefined {
  if (name === 'm' && before?.letter === 'H') return minute
  // Short signs are lower case: `2D` and `5S` are names.
  return units.get(name.length > 2 ? name.toLowerCase() : name)
}

function durationOf(parts: readonly Part[]): TypedValue {
  const value = parts.reduce((sum, {amount, unit}) => sum + amount * unit.seconds, 0)
  return {type: 'duration', value: clean(value), iso: isoOf(parts), confidence: 1}
}

/** `P1Y6M`, `PT1H30M`, `PT0.12S`; weeks stand alone. */
function isoOf(parts: readonly Part[]): string {
  if (parts.length === 1 && parts[0]!.unit.letter === 'W') return `P${parts[0]!.amount}W`
  let date = ''
  let time = ''
  for (const {amount, unit} of parts) {
    const {letter, seconds} = unit
    if (letter === 'W') date += `${amount * 7}D`
    else if (letter === 'Y' || letter === 'M' || letter === 'D') date += amount + letter
    else if (letter === 'T') time += `${amount}M`
    else if (letter) time += amount + letter
    else time += `${plain(scale(amount, seconds))}S`
  }
  return `P${date}${time && `T${time}`}`
}

/** Without an exponent, which ISO 8601 does not know. */
function plain(value: number): string {
  return String(value).includes('e') ? value.toFixed(20).replace(/0+$/, '') : String(value)
}

/**
 * How long `1:23:45` is, or `4:05` where it is known whether hours or minutes come first; fractions of
 * seconds as in `59.81`.
 */
export function clockDuration(
  text: string,
  first: 'unknown' | 'hours' | 'minutes'
): TypedValue | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d(?:\.\d{1,3})?)|(\.\d{1,3}))?$/.exec(text)
  if (!match) return
  const [, lead, middle, last, fraction = ''] = match
  const hour = units.get('h')!
  const second = units.get('s')!
  if (last !== undefined) {
    return durationOf([
      {amount: Number(lead), unit: hour},
      {amount: Number(middle), unit: minute},
      {amount: Number(last), unit: second}
    ])
  }
  // A fraction is one of seconds, and a day has no more than 24 hours.
  const isMinutes = first === 'minutes' || fraction !== '' || Number(lead) > 48
  if (first === 'unknown' && !isMinutes) return
  const [long, short] = isMinutes ? [minute, second] : [hour, minute]
  return durationOf([
    {amount: Number(lead), unit: long},
    {amount: Number(`${middle}${fraction}`), unit: short}
  ])
}
