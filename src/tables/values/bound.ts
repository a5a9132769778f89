import {beginsWithDigit} from '../../amounts/index.js'
import {anyOf} from '../../language/index.js'
import type {Range, TypedValue} from '../value.js'
import {endOf, ofRange} from './range.js'
import type {ValueKind} from './value-kind.js'

/**
 * A range that is open at one end: `≥ 10`, `<5%`, `up to 30%`, `at least 3`, `10+`, `$1M or more`.
 *
 *     bound <- sign ' '? scalar / words ' ' scalar / scalar ('+' / ' or more' / ' or less' …)
 *            / number '+' unit
 *
 * `>` and `<`, `over` and `under` leave the end itself out.
 */
export const bound: ValueKind = {
  name: 'bound',
  read(text, reader) {
    // `10+ GB` says of its number what `10 GB+` says.
    const plus = text.includes('+') && /^([^+]{1,40})\+ ?(\p{L}.{0,30})$/u.exec(text)
    if (plus) {
      const value = reader.scalar(`${plus[1]} ${plus[2]}`)
      return value && boundOf(value, 'min', false)
    }
    for (const {pattern, end, isExclusive} of boundsOf(text)) {
      const match = pattern.exec(text)
      if (!match) continue
      const value = reader.scalar(match[1]!)
      return value && boundOf(value, end, isExclusive)
    }
  }
}

interface Bound {
  readonly pattern: RegExp
  readonly end: 'min' | 'max'
  readonly isExclusive: boolean
}

/** Only those that can be: every value is asked for them. */
function boundsOf(text: string): readonly Bound[] {
  if (!beginsWithDigit(text)) return bounds
  return endsInBound.test(text) ? boundsAfter : []
}

const endsInBound = new RegExp(`\\+$|${anyOf('orMore', 'orLess')}$`, 'iu')

const boundsBefore: readonly Bound[] = [
  {pattern: /^(?:≥|>=|⩾|≧) ?(.+)$/, end: 'min', isExclusive: false},
  {pattern: /^(?:≤|<=|⩽|≦) ?(.+)$/, end: 'max', isExclusive: false},
  {pattern: /^[>＞] ?(.+)$/, end: 'min', isExclusive: true},
  {pattern: /^[<＜] ?(.+)$/, end: 'max', isExclusive: true},
  {
    pattern: new RegExp(`^${anyOf('atLeast')} ?(.+)$`, 'iu'),
    end: 'min',
    isExclusive: false
  },
  {
    pattern: new RegExp(`^${anyOf('atMost')} ?(.+)$`, 'iu'),
    end: 'max',
    isExclusive: false
  },
  {
    pattern: new RegExp(`^${anyOf('moreThan')} ?(.+)$`, 'iu'),
    end: 'min',
    isExclusive: true
  },
  {
    pattern: new RegExp(`^${anyOf('lessThan')} ?(.+)$`, 'iu'),
    end: 'max',
    isExclusive: true
  }
]

const boundsAfter: readonly Bound[] = [
  {
    pattern: new RegExp(`^(.+?) ?(?:\\+|${anyOf('orMore')})$`, 'iu'),
    end: 'min',
    isExclusive: false
  },
  {
    pattern: new RegExp(`^(.+?) ${anyOf('orLess')}$`, 'iu'),
    end: 'max',
    isExclusive: false
  }
]

const bounds: readonly Bound[] = [...boundsBefore, ...boundsAfter]

function boundOf(
  value: TypedValue,
  end: 'min' | 'max',
  isExclusive: boolean
): TypedValue | undefined {
  const of = ofRange(value)
  if (!of) return
  const open: Range = {min: null, max: null}
  const {unit, per, confidence} = value
  return {
    type: 'range',
    value: {...open, [end]: endOf(value)},
    of,
    confidence,
    ...(unit !== undefined && {unit}),
    ...(per !== undefined && {per}),
    ...(isExclusive && {exclusive: end})
  }
}
