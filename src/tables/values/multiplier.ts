import {qualities, takeAmount} from './amount.js'
import type {ValueKind} from './value-kind.js'

/**
 * How many times: `2×`, `3.5x`, `10-fold`, `2 times`.
 *
 *     multiplier <- numeral (' '? [×xX] / [ -]? 'fold' / ' times') / '×' numeral
 */
export const multiplier: ValueKind = {
  name: 'multiplier',
  read(text, reader) {
    const isPrefixed = text.startsWith('×')
    const amount = takeAmount(isPrefixed ? text.slice(1).trimStart() : text, reader)
    if (!amount || amount.isMagnified) return
    if (!(isPrefixed ? amount.rest === '' : /^(?:[×xX]|-?fold|times)$/.test(amount.rest))) return
    const {numeral} = amount
    return {type: 'multiplier', value: numeral.value, ...qualities(numeral)}
  }
}
