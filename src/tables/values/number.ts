import type {Numeral} from '../../amounts/index.js'
import {magnify, takeMagnitude} from '../../amounts/index.js'
import type {TypedValue} from '../value.js'
import type {ValueKind} from './value-kind.js'

/**
 * A bare number: `42`, `1,234.56`, `½`, `1e6`, `128K`, and the year `2024`.
 *
 *     number <- numeral magnitude?
 *     year   <- [0-9]{4}                from 1900 to 2099: the column may still say otherwise
 *
 * Not numbers: `GPT-4`, `007`, `1.2.3`, `3 of 5`, `#7`.
 */
export const number: ValueKind = {
  name: 'number',
  read(text, reader) {
    const numeral = reader.numeral(text)
    if (!numeral) return
    const {taken: factor, rest} = takeMagnitude(numeral.rest)
    // `2024E` is an estimate, `2025F` a forecast.
    if (/^[EF]$/.test(rest) && numeral.taken.isPlain) {
      const {alternatives, ...year} = numberOf(numeral.taken)
      return year.type === 'year' ? {...year, approx: true} : undefined
    }
    if (rest !== '') return
    return numberOf(magnify(numeral.taken, factor))
  }
}

function numberOf(numeral: Numeral): TypedValue {
  const {value, isWhole, isPlain, signed, other, confidence} = numeral
  const read = (value: number, type: 'integer' | 'number'): TypedValue => ({
    type,
    value,
    confidence,
    ...(signed && {signed})
  })
  if (isPlain && value >= 1900 && value <= 2099) {
    return {type: 'year', value, confidence: 0.7, alternatives: [read(value, 'integer')]}
  }
  const type = isWhole ? 'integer' : 'number'
  if (other === undefined) return read(value, type)
  const otherType = Number.isInteger(other) && !isWhole ? 'integer' : 'number'
  return {...read(value, type), alternatives: [read(other, otherType)]}
}
