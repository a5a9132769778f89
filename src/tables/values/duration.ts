import type {TypedValue} from '../value.js'
import {scale, takeNumeral} from './numeral.js'
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
  read(text, {conventions}) {
    // `1990s` is a decade.
    if (/^[12]\d\d0s$/.test(text)) return
    const parts: Part[] = []
    let rest = text
    while (rest !== '' && parts.length < 6) {
      const numeral = takeNumeral(rest, conventions)
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

const units: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/^(?:years?|yrs?|Jahre?n?|années?|ans?|años?|年)$/i, {seconds: year, letter: 'Y'}],
  [
    /^(?:months?|mos?|mths?|Monate?n?|mois|mes(?:es)?|个月|か月)$/i,
    {seconds: year / 12, letter: 'M'}
  ],
  [/^(?:weeks?|wks?|Wochen?|semaines?|semanas?|周|週間)$/i, {seconds: 7 * day, letter: 'W'}],
  [/^(?:days?|d|Tage?n?|jours?|días?|天|日間)$/i, {seconds: day, letter: 'D'}],
  [/^(?:hours?|hrs?|h|Stunden?|Std|heures?|horas?|小时|時間)$/i, {seconds: 3600, letter: 'H'}],
  [/^(?:minutes?|mins?|Minuten?|minutos?|分钟|分間)$/i, {seconds: 60, letter: 'T'}],
  [/^(?:seconds?|secs?|s|Sekunden?|secondes?|segundos?|秒)$/i, {seconds: 1, letter: 'S'}],
  [/^(?:milliseconds?|msecs?|ms|毫秒)$/, {seconds: 1e-3}],
  [/^(?:microseconds?|us|µs|μs)$/, {seconds: 1e-6}],
  [/^(?:nanoseconds?|ns)$/, {seconds: 1e-9}]
]
const minute = units[5]![1]

const unitName = /^[ -]?([\p{L}µ]{1,12})\.?(?:[, ]{1,2}(?:and )?(?=\d)|(?=\d)|$)/u

function unitOf(name: string, before: Unit | undefined): Unit | undefined {
  if (name === 'm' && before?.letter === 'H') return minute
  return units.find(([pattern]) => pattern.test(name))?.[1]
}

function durationOf(parts: readonly Part[]): TypedValue {
  const value = parts.reduce((sum, {amount, unit}) => sum + amount * unit.seconds, 0)
  return {type: 'duration', value: scale(value, 1), iso: isoOf(parts), confidence: 1}
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
