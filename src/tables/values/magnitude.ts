import {type Numeral, scale, type Taken} from './numeral.js'

/**
 * A word or letter that multiplies a number: `2.5 million`, `128K`, `₹2.5 crore`, `3亿`.
 *
 *     magnitude <- ' '? word / letters          letters stand right behind the number
 *
 * `m` alone is metres or minutes: a million only where money is counted. `G` and `D` are names
 * (`5G`, `3D`).
 */
const words: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  trn: 1e12,
  tn: 1e12
}

const letters: Readonly<Record<string, number>> = {k: 1e3, K: 1e3, M: 1e6, MM: 1e6, B: 1e9, T: 1e12}

const eastern: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12
}

/** Signs, digits and the end of the text are the rule. */
const mayFollow = /^ ?[A-Za-z\u0080-\uffff]/
const word = /^ ?([a-z]{2,9})(?![\p{L}\d])\.?/iu
const letter = /^(?:MM|[kKMBT])(?![\p{L}\d])/u
const money = /^ ?(?:MM|[kKMBTm])(?![\p{L}\d])/u
const character = /^ ?(?:百万|千万|万亿|[千万萬亿億兆만억조])/

/** The factor a text begins with, or 1. */
export function takeMagnitude(text: string, countsMoney = false): Taken<number> {
  if (!mayFollow.test(text)) return {taken: 1, rest: text}
  const named = word.exec(text)
  const factor = named && words[named[1]!.toLowerCase()]
  if (factor) return {taken: factor, rest: text.slice(named[0].length)}
  const short = (countsMoney ? money : letter).exec(text)?.[0]
  if (short !== undefined) {
    const name = short.trim()
    return {taken: name === 'm' ? 1e6 : letters[name]!, rest: text.slice(short.length)}
  }
  const sign = character.exec(text)?.[0]
  if (sign !== undefined) return {taken: eastern[sign.trim()]!, rest: text.slice(sign.length)}
  return {taken: 1, rest: text}
}

/** A numeral times a factor is no longer a count that somebody wrote out. */
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
