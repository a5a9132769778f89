import {beginsWithDigit} from '../../amounts/index.js'
import {otherwise, qualities, takeAmount} from './amount.js'
import {codeOf, dollars, symbols} from './currencies.js'
import type {ValueKind} from './value-kind.js'

/**
 * Money: `$50B`, `US$1.2 trillion`, `12,50 €`, `USD 3,500`, `-$5`, `$20/month`, `5 million euros`.
 *
 *     currency <- sign? name ' '? amount code? per?  /  amount ' '? name per?
 *     name     <- symbol / ISO 4217 code / word
 *     per      <- (' '? '/' ' '? / ' per ') words
 *
 * A bare `$` is the option `defaultCurrency`. `kr` says no country and stays text.
 */
export const currency: ValueKind = {
  name: 'currency',
  read(text, reader) {
    const {dollar} = reader.conventions
    const head = beginsWithDigit(text) ? null : prefix.exec(text)
    const [, sign = '', name = ''] = head ?? []
    const amount = takeAmount(sign + text.slice(head?.[0].length ?? 0), reader, true)
    const tail = amount && suffix.exec(amount.rest)
    if (!tail) return
    const [, behind = '', per] = tail
    const before = name && codeOf(name, dollar)
    const after = behind && codeOf(behind, dollar)
    const unit = before || after
    // `$50 USD` names one currency twice, `$50 CAD` says which dollar it is.
    if (!unit || (name && !before) || (behind && !after)) return
    if (before && after && before !== after && !dollars.test(name)) return
    const {numeral} = amount
    return otherwise(numeral, {
      type: 'currency',
      value: numeral.value,
      unit: after || unit,
      ...qualities(numeral),
      ...(per !== undefined && {per: periodOf(per)})
    })
  }
}

const prefix = new RegExp(`^([-+]?) ?(${symbols}|[A-Z]{3}(?=[ \\d])) ?(?=[-+.\\d])`, 'u')
const suffix = new RegExp(
  `^(${symbols}|[A-Z]{3}|[a-z]{4,7}(?: sterling)?)?(?:(?: ?/ ?|(?: |^)(?:per|a|an|each) )([\\p{L}\\d][\\p{L}\\d /,.]{0,40}))?$`,
  'u'
)

const periods: ReadonlyMap<string, string> = new Map([
  ['mo', 'month'],
  ['mth', 'month'],
  ['yr', 'year'],
  ['y', 'year'],
  ['annum', 'year'],
  ['wk', 'week'],
  ['d', 'day'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['min', 'minute'],
  ['sec', 'second'],
  ['s', 'second']
])

/** `mo` as `month`; everything else as written. */
function periodOf(per: string): string {
  const name = per.trim()
  return periods.get(name.toLowerCase().replace('.', '')) ?? name
}
