import type {ValueKind} from './value-kind.js'

/**
 * A time of day: `16:09`, `9:30 AM`, `5 p.m.`, `23:59:30`.
 *
 *     time <- hour ':' minute (':' second)? (' '? half)? / hour ' '? half
 *     half <- 'am' / 'a.m.' / 'pm' / 'p.m.'
 *
 * Minutes have two digits; `16:9` is a ratio. A time zone leaves it text: it is more than a time.
 */
export const time: ValueKind = {
  name: 'time',
  read(text) {
    const match = /^(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?)?(?: ?([ap])\.?m\.?)?$/i.exec(text)
    if (!match) return
    const [, hour, minute, second, half] = match
    if (minute === undefined && half === undefined) return
    const hours = hoursOf(Number(hour), half?.toLowerCase())
    if (hours === undefined) return
    const value = `${String(hours).padStart(2, '0')}:${minute ?? '00'}${second ? `:${second}` : ''}`
    return {type: 'time', value, confidence: half ? 1 : 0.7}
  }
}

function hoursOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined
  if (hour < 1 || hour > 12) return
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
