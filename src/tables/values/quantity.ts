import {otherwise, qualities, takeAmount} from './amount.js'
import {isUnit} from './units.js'
import type {ValueKind} from './value-kind.js'

/**
 * A number of units: `42 GWh`, `3.5 kg`, `7B params`, `5 km²`, `20 °C`, `90 mg/dL`.
 *
 *     quantity <- amount [ -]? unit
 *     unit     <- one of the list, parts joined by '/' or '·', with a power
 *               / a plural, behind a magnitude: `3.2M downloads`
 *
 * Behind a bare number a word that is no unit leaves the cell text: `3 of 5`, `5 more`, `1 RCT`.
 */
export const quantity: ValueKind = {
  name: 'quantity',
  read(text, reader) {
    const amount = takeAmount(text, reader)
    if (!amount || amount.rest === '') return
    // `5 (kg)`; one letter in brackets is more often a footnote.
    const unit = amount.rest.replace(/^-(?=\p{L})/u, '').replace(/^\((.{2,20})\)$/, '$1')
    if (!isUnit(unit) && !(amount.isMagnified && /^\p{Ll}{3,20}s$/u.test(unit))) return
    const {numeral} = amount
    return otherwise(numeral, {type: 'quantity', value: numeral.value, unit, ...qualities(numeral)})
  }
}
