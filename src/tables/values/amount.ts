import type {Numeral} from '../../amounts/index.js'
import {magnify, takeMagnitude} from '../../amounts/index.js'
import type {TypedValue} from '../value.js'
import type {Reader} from './value-kind.js'

/** A number with its magnitude, and what it counts: `2.5 million` and `tokens`. */
export interface Amount {
  readonly numeral: Numeral
  /** Has a magnitude: so it is a count, whatever the word behind it. */
  readonly isMagnified: boolean
  /** What follows, without space around it. */
  readonly rest: string
}

/** The amount a text begins with. */
export function takeAmount(text: string, reader: Reader, countsMoney = false): Amount | undefined {
  const first = reader.numeral(text)
  if (!first) return
  const {taken: factor, rest} = takeMagnitude(first.rest, countsMoney)
  return {
    numeral: magnify(first.taken, factor),
    isMagnified: factor !== 1,
    rest: rest.trim()
  }
}

/** What every value says of the numeral it is written with. */
export function qualities({signed, confidence}: Numeral): {confidence: number; signed?: true} {
  return {confidence, ...(signed && {signed})}
}

type Counted = Extract<TypedValue, {readonly type: 'percent' | 'currency' | 'quantity'}>

/** The same value, read the other way where its numeral can be read in two. */
export function otherwise({other}: Numeral, read: Counted): Counted {
  return other === undefined ? read : {...read, alternatives: [{...read, value: other}]}
}
