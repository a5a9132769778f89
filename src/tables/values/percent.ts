import {anyOf} from '../../language/index.js'
import {otherwise, qualities, takeAmount} from './amount.js'
import type {ValueKind} from './value-kind.js'

/**
 * A share of a hundred: `78%`, `78.5 %`, `45 percent`, `%20` (as Turkish and Basque write it).
 *
 *     percent <- amount ' '? sign / '%' ' '? amount
 *     sign    <- '%' / 'percent' / 'per cent' / 'pct' / 'Prozent' / 'pour cent' / 'por ciento'
 *
 * `78%` is 78, not 0.78. A percentage point is a quantity: it is no share of anything.
 */
export const percent: ValueKind = {
  name: 'percent',
  read(text, reader) {
    const isPrefixed = /^[-+]?%/.test(text)
    const amount = takeAmount(isPrefixed ? text.replace(/% ?/, '') : text, reader)
    if (!amount || !(isPrefixed ? amount.rest === '' : sign.test(amount.rest))) return
    const {numeral} = amount
    return otherwise(numeral, {type: 'percent', value: numeral.value, ...qualities(numeral)})
  }
}

const sign = new RegExp(`^(?:%|${anyOf('percent')})$`, 'iu')
