import {factorsAt, scale, takeNumeral} from '../../amounts/index.js'
import {either, languages} from '../../language/index.js'
import {firstWhere} from '../../text/index.js'

/** A number as a text gives it. */
interface WrittenNumber {
  readonly raw: string
  /** The values it can have: `1.234` is a little over one, or over a thousand. */
  readonly values: readonly number[]
  /** How far another may be off and still round to it; 0 for a year. */
  readonly slack: number
  readonly isYear: boolean
}

/**
 * The numbers of a text, in order, read as those of cells are.
 *
 *     number <- numeral ([ -]? magnitude)?      not glued to a Latin letter: `H100`, `GPT-4`
 *     year   <- four digits from 1500 to 2199
 */
export function readNumbers(text: string): WrittenNumber[] {
  if (!/\d/.test(text)) return []
  const numbers: WrittenNumber[] = []
  let end = 0
  for (const {index} of text.matchAll(begins)) {
    if (index < end) continue
    const read = readNumber(text.slice(index, index + longest))
    if (!read) continue
    numbers.push(read)
    end = index + read.raw.length
  }
  return numbers
}

const begins = /(?<![\p{Script=Latin}\p{N}])(?<!\p{Script=Latin}[-‑]|\d[.,])\d/gu
/** No number has more characters, its magnitude included. */
const longest = 64
/** What a number in a text is glued to, when it is part of a name: `3D`, `4th`, but not `1990s`. */
const gluedTo = /^(?:\d|s?\p{Script=Latin}{2}|[a-rt-z])/iu
const sign = {decimal: '.', decimalIsKnown: false} as const
const letters: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, b: 1e9}

function readNumber(text: string): WrittenNumber | undefined {
  const digits = /^\d[\d.,]{0,30}(?<=\d)(?:[ \u00A0\u202F]\d{3}(?!\d))*/.exec(text)![0]
  const plain = digits.replace(/[\u00A0\u202F]/g, ' ')
  const numeral = takeNumeral(plain, sign)
  if (numeral?.rest !== '') return
  const rest = text.slice(digits.length)
  const letter = /^[ \u00A0-]?([kmb])(?!\p{Script=Latin})/iu.exec(rest)
  const magnitude = letter ? undefined : factorsAt(rest)
  if (!letter && !magnitude && gluedTo.test(rest)) return
  const factors = letter ? [letters[letter[1]!.toLowerCase()]!] : (magnitude?.factors ?? [1])
  const taken = letter ? letter[0].length : magnitude ? rest.length - magnitude.rest.length : 0
  const isYear = taken === 0 && /^(?:1[5-9]|2[01])\d\d$/.test(digits)
  const {value, other} = numeral.taken
  // `1.000` may be a thousand; `1,000` is.
  const values = other !== undefined && digits.includes('.') ? [value, other] : [value]
  return {
    raw: text.slice(0, digits.length + taken),
    values: values.flatMap(each => factors.map(factor => scale(each, factor))),
    slack: isYear ? 0 : (stepOf(plain, taken > 0) * factors[0]!) / 2,
    isYear
  }
}

/** The place of the last digit that is given: a tenth in `1.5`, a hundred in `3,200`; 0 is exact. */
function stepOf(digits: string, isScaled: boolean): number {
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(digits)?.[1]
  if (decimals) return 10 ** -decimals.length
  const zeros = /0*$/.exec(digits.replace(/[., ]/g, ''))![0].length
  return zeros > 1 ? 10 ** zeros : Number(isScaled)
}

/** From zero upward, as the only language with numerals spells them. */
const words = (languages.en?.numerals ?? '').split(' | ')
const word = new RegExp(`\\b${either(words)}\\b`, 'g')

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
