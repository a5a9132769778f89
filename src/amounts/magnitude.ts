import {englishMagnitudes, factors, unspacedMagnitude} from '../language/index.js'
import {type Numeral, scale, type Taken} from './numeral.js'

/**
 * A word or letter that multiplies a number: `2.5 million`, `128K`, `₹2.5 crore`, `3亿`.
 *
 *     magnitude <- ' '? word / letters          letters directly follow the number
 *
 * `m` alone means meters or minutes, and a million only where money is counted. `G` and `D` are names
 * (`5G`, `3D`).
 */
const letters: Readonly<Record<string, number>> = {k: 1e3, K: 1e3, M: 1e6, MM: 1e6, B: 1e9, T: 1e12}

/** Usually a sign, a digit or the end of the text follows, so most texts need no search. */
const mayFollow = /^[ -]?[A-Za-z\u0080-\uffff]/
const word = /^[ \u00A0-]?([\p{L}\p{M}]{2,18})(?!\d)/u
/** `mil millones` is one magnitude; most have one word. */
const pair = /^[ \u00A0-]?([\p{L}\p{M}]{2,18} [\p{L}\p{M}]{2,18})(?!\d)/u
const beginsPair = new Set([...factors.keys()].filter(name => name.includes(' ')).map(firstWord))

function firstWord(name: string): string {
  return name.split(' ', 1)[0]!
}

const letter = /^(?:MM|[kKMBT])(?![\p{L}\d])/u
const money = /^ ?(?:MM|[kKMBTm])(?![\p{L}\d])/u
const unspaced = new RegExp(`^ ?${unspacedMagnitude}`)

/** A magnitude, and what follows it. */
export interface Magnitude {
  /** One factor, or those of several languages: a `billion` is 10⁹ in English, 10¹² in French. */
  readonly factors: readonly number[]
  readonly rest: string
}

/** The magnitude that a text begins with, as a word of any language. */
export function factorsAt(text: string): Magnitude | undefined {
  if (!mayFollow.test(text)) return
  const first = word.exec(text)
  const name = first?.[1]?.toLowerCase()
  const long = name !== undefined && beginsPair.has(name) ? pair.exec(text) : null
  for (const match of [long, first]) {
    const known = match && factors.get(match[1]!.toLowerCase())
    if (!known) continue
    const {length} = match[0]
    return {factors: known, rest: text.slice(text[length] === '.' ? length + 1 : length)}
  }
  const sign = unspaced.exec(text)?.[0]
  if (sign === undefined) return
  return {factors: factors.get(sign.trim())!, rest: text.slice(sign.length)}
}

/** The factor that a text begins with, or 1. An ambiguous word has its English meaning, if it has one. */
export function takeMagnitude(text: string, countsMoney = false): Taken<number> {
  if (!mayFollow.test(text)) return {taken: 1, rest: text}
  const short = (countsMoney ? money : letter).exec(text)?.[0]
  if (short !== undefined) {
    const name = short.trim()
    return {taken: name === 'm' ? 1e6 : letters[name]!, rest: text.slice(short.length)}
  }
  const named = text[0] === '-' ? undefined : factorsAt(text)
  const isClear = named && (named.factors.length === 1 || isEnglish(text))
  return isClear ? {taken: named.factors[0]!, rest: named.rest} : {taken: 1, rest: text}
}

function isEnglish(text: string): boolean {
  return englishMagnitudes.has(/[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? '')
}

/** A numeral multiplied by a factor is no longer a count that was written out in digits. */
export function magnify(numeral: Numeral, factor: number): Numeral {
  if (factor === 1) return numeral
  const {other, ...rest} = numeral
  return {
    ...rest,
    value: scale(numeral.value, factor),
    isWhole: false,
    isPlain: false,
    ...(other !== undefined && {other: scale(other, factor)})
  }
}
