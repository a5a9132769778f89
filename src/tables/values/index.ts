import {hasNumber, type Numeral, type Taken, takeNumeral} from '../../amounts/index.js'
import type {TypedValue} from '../value.js'
import {accounting} from './accounting.js'
import {approximate} from './approximate.js'
import {boolean} from './boolean.js'
import {bound} from './bound.js'
import type {Conventions} from './conventions.js'
import {currency} from './currency.js'
import {date} from './date.js'
import {duration} from './duration.js'
import {multiplier} from './multiplier.js'
import {nothing} from './null.js'
import {number} from './number.js'
import {percent} from './percent.js'
import {plusMinus} from './plus-minus.js'
import {quantity} from './quantity.js'
import {range} from './range.js'
import {ratio} from './ratio.js'
import {statistic} from './statistic.js'
import {time} from './time.js'
import type {Reader, ValueKind} from './value-kind.js'

export {type Conventions, conventionsOf, type TableOptions} from './conventions.js'
export {codeOf, symbols} from './currencies.js'
export {dateOf} from './date.js'
export {clockDuration} from './duration.js'
export {normalize} from './normalize.js'
export {readWeakNull} from './null.js'
export {ofRange} from './range.js'
export {isCountWord, isUnit, measureOf} from './units.js'

/** Kinds that are words or signs, without a number. */
const words: readonly ValueKind[] = [nothing, boolean]

/**
 * Kinds that stand by themselves. A time is asked before a ratio (`16:09`), a duration before a
 * quantity (`120 ms`); a bare number is the last resort.
 */
const scalars: readonly ValueKind[] = [
  date,
  time,
  percent,
  currency,
  duration,
  multiplier,
  ratio,
  quantity,
  number
]

/** Kinds that are built of scalars, in the order of their signs. */
const compounds: readonly ValueKind[] = [statistic, approximate, bound, plusMinus, accounting]

/** No value is longer; prose need not be asked. */
const longest = 100

/**
 * Read a text as a value.
 *
 * @param text
 *   Plain text, normalized.
 * @returns
 *   The value; nothing when the text is only a text.
 */
export function readValue(text: string, conventions: Conventions): TypedValue | undefined {
  const reader = new ValueReader(conventions)
  const word = firstOf(words, text, reader)
  if (word || text.length > longest || !/[\d½⅓⅔¼¾⅛⅜⅝⅞]/.test(text)) return word
  return firstOf(compounds, text, reader) ?? reader.amount(text)
}

class ValueReader implements Reader {
  #text: string | undefined
  #numeral: Taken<Numeral> | undefined

  constructor(readonly conventions: Conventions) {}

  /** Every one has a number. */
  scalar(text: string): TypedValue | undefined {
    return hasNumber.test(text) ? firstOf(scalars, text, this) : undefined
  }

  amount(text: string): TypedValue | undefined {
    return this.scalar(text) ?? range.read(text, this)
  }

  numeral(text: string): Taken<Numeral> | undefined {
    if (text !== this.#text) {
      this.#text = text
      this.#numeral = takeNumeral(text, this.conventions)
    }
    return this.#numeral
  }
}

function firstOf(
  kinds: readonly ValueKind[],
  text: string,
  reader: Reader
): TypedValue | undefined {
  for (const kind of kinds) {
    const value = kind.read(text, reader)
    if (value) return value
  }
  return undefined
}
