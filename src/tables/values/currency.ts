import {beginsWithDigit, scale} from '../../amounts/index.js'
import type {TypedValue} from '../value.js'
import {otherwise, qualities, takeAmount} from './amount.js'
import {codeOf, dollars, symbols} from './currencies.js'
import type {Reader, ValueKind} from './value-kind.js'

/**
 * Money: `$50B`, `US$1.2 trillion`, `12,50 €`, `USD 3,500`, `-$5`, `$20/month`, `5 million euros`.
 *
 *     currency <- sign? name ' '? amount code? per?  /  amount ' '? name per?
 *     name     <- symbol / ISO 4217 code / word
 *     per      <- (' '? '/' ' '? / ' per ') words
 *
 * A bare `$` is the option `defaultCurrency`. `kr` is the crown of the locale, and `kr` where that says
 * no country. Cents are parts of the dollar: `99¢`.
 */
export const currency: ValueKind = {
  name: 'currency',
  read(text, reader) {
    const {dollar, krone} = reader.conventions
    if (text.endsWith('¢')) return readCents(text, reader)
    const head = beginsWithDigit(text) ? null : prefix.exec(text)
    const [, sign = '', name = ''] = head ?? []
    const amount = takeAmount(sign + text.slice(head?.[0].length ?? 0), reader, true)
    const tail = amount && suffix.exec(amount.rest)
    if (!tail) return
    const [, behind = '', per] = tail
    const before = name && (codeOf(name, dollar) ?? crownOf(name, krone))
    const after = behind && (codeOf(behind, dollar) ?? crownOf(behind, krone))
    const unit = before || after
    // `$50 USD` names one currency twice, `$50 CAD` says which dollar it is.
    if (!unit || (name && !before) || (behind && !after)) return
    if (before && after && before !== after && !dollars.test(name)) return
    const code = after || unit
    // Yen have no decimals: `1.235 ¥` are more than a thousand.
    const {other, ...only} = amount.numeral
    const isWhole = other !== undefined && withoutDecimals.has(code)
    const numeral = isWhole
      ? {...only, value: [only.value, other].find(Number.isInteger) ?? only.value}
      : amount.numeral
    return otherwise(numeral, {
      type: 'currency',
      value: numeral.value,
      unit: code,
      ...qualities(numeral),
      ...(per !== undefined && {per: periodOf(per)})
    })
  }
}

const crownOf = (name: string, krone: string) => (/^kr\.?$/i.test(name) ? krone : undefined)

function readCents(text: string, reader: Reader): TypedValue | undefined {
  const amount = takeAmount(text.slice(0, -1), reader, true)
  if (amount?.rest !== '' || amount.isMagnified || amount.numeral.other !== undefined) return
  const {numeral} = amount
  const {dollar} = reader.conventions
  return {type: 'currency', value: scale(numeral.value, 0.01), unit: dollar, ...qualities(numeral)}
}

/** ISO 4217: currencies without a minor unit. */
const withoutDecimals = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ')
)

const prefix = new RegExp(`^([-+]?) ?(${symbols}|[A-Z]{3}(?=[ \\d])|kr\\.?) ?(?=[-+.\\d])`, 'u')
const suffix = new RegExp(
  `^(${symbols}|[A-Z]{3}|kr\\.?|[a-z]{4,7}(?: sterling)?)?(?:(?: ?/ ?|(?: |^)(?:per|a|an|each) )([\\p{L}\\d][\\p{L}\\d /,.]{0,40}))?$`,
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
