import {firstWhere} from '../../text/index.js'

/** A number as a text gives it. */
interface WrittenNumber {
  readonly raw: string
  /** What it can mean: `1.234` is one and a bit, or more than a thousand. */
  readonly values: readonly number[]
  /** How far another may be off and still round to it; 0 for a year. */
  readonly slack: number
  readonly isYear: boolean
}

/**
 * The numbers of a text, in order.
 *
 *     number <- digits ([.,] digits)* (space? scale)?     not glued to a Latin letter: `H100`, `GPT-4`
 *     scale  <- 'thousand' / 'million' / 'bn' / 'k' / '万' / '億' / …
 *     year   <- four digits from 1500 to 2199
 */
export function readNumbers(text: string): WrittenNumber[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(pattern)].map(([raw, digits, scale]): WrittenNumber => {
    const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1)
    const isYear = scale === undefined && /^(?:1[5-9]|2[01])\d\d$/.test(digits!)
    return {
      raw: raw.trim(),
      values: valuesOf(digits!).map(value => value * factor),
      slack: isYear ? 0 : (stepOf(digits!, factor > 1) * factor) / 2,
      isYear
    }
  })
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  m: 1e6,
  mio: 1e6,
  億: 1e8,
  亿: 1e8,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12
}

const pattern = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?<!\\p{Script=Latin}[-‑]|\\d[.,])(\\d[\\d.,]{0,30}(?<=\\d))(?:[ \\u00A0-]?(${Object.keys(scales).join('|')})(?!\\p{Script=Latin}))?(?!\\d|s?\\p{Script=Latin}{2}|[a-rt-z])`,
  'giu'
)

/** `1,000` and `1.000` may part thousands; `1,5` is a fraction in half the world. */
function valuesOf(digits: string): number[] {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))
  const whole = Number(digits.replace(/[.,]/g, ''))
  if (last < 0) return [whole]
  const fraction = Number(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`)
  const isGrouped = /^\d{1,3}(?:[.,]\d{3}){1,8}$/.test(digits)
  if (!isGrouped) return [fraction]
  return digits[last] === '.' ? [fraction, whole] : [whole]
}

/** The place of the last digit that is given: a tenth in `1.5`, a hundred in `3,200`; 0 is exact. */
function stepOf(digits: string, isScaled: boolean): number {
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(digits)?.[1]
  if (decimals) return 10 ** -decimals.length
  const zeros = /0*$/.exec(digits.replace(/[.,]/g, ''))![0].length
  return zeros > 1 ? 10 ** zeros : Number(isScaled)
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const word = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g')

/** Numbers that an English text spells out, up to twelve. */
function spelledNumbers(text: string): number[] {
  return [...text.toLowerCase().matchAll(word)].map(([each]) => words.indexOf(each))
}

/** The numbers of a text, to look others up in. */
export class NumberSet {
  readonly #values: readonly number[]

  constructor(text: string) {
    this.#values = [
      ...readNumbers(text).flatMap(({values}) => values),
      ...spelledNumbers(text)
    ].sort((a, b) => a - b)
  }

  get isEmpty(): boolean {
    return this.#values.length === 0
  }

  /** Whether the text gives a number, or one that rounds to it. */
  holds({values, slack}: Pick<WrittenNumber, 'values' | 'slack'>): boolean {
    return values.some(value => {
      const next = this.#values[firstWhere(this.#values, known => known >= value - slack)]
      return next !== undefined && next <= value + slack
    })
  }
}

/** Both give numbers, and the first gives one that the other does not: they say different things. */
export function contradictNumbers(one: string, other: string): boolean {
  // `One` is a pronoun as often as a number.
  const spelled = spelledNumbers(one)
    .filter(value => value !== 1)
    .map(value => ({values: [value], slack: 0}))
  const numbers = [...readNumbers(one), ...spelled]
  if (numbers.length === 0) return false
  const others = new NumberSet(other)
  return !others.isEmpty && numbers.some(number => !others.holds(number))
}
