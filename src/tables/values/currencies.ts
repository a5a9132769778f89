/**
 * Names of currencies. Codes come from `Intl`, which brings the ISO 4217 list of CLDR along: no
 * package of that list is as well kept. Symbols and words are ours: CLDR has one symbol per
 * currency and locale, not all that people write.
 */
const bySymbol: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  '₹': 'INR',
  '₨': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₪': 'ILS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '₿': 'BTC',
  'руб.': 'RUB',
  руб: 'RUB',
  'грн.': 'UAH',
  грн: 'UAH',
  zł: 'PLN',
  Kč: 'CZK',
  RMB: 'CNY',
  'Fr.': 'CHF',
  SFr: 'CHF',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  円: 'JPY',
  日元: 'JPY',
  원: 'KRW'
}

const byWord: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  'pounds sterling': 'GBP',
  rupees: 'INR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rubles: 'RUB',
  roubles: 'RUB',
  'swiss francs': 'CHF',
  zloty: 'PLN',
  baht: 'THB'
}

/** A bare dollar; which one is a matter of the article. */
export const dollars = /^(?:\$|dollars?)$/

/** Pattern of all symbols, the longest first. */
export const symbols = ['$', ...Object.keys(bySymbol)]
  .sort((a, b) => b.length - a.length)
  .map(symbol => symbol.replace(/[$.]/g, '\\$&'))
  .join('|')

/** Codes that are words as well: `TOP 10`, `ALL 50`, `TRY 3` are no money. */
const words = new Set(
  'ALL AMD ANG BAM BAT BOB CUP GEL LAK LSL MAD MDL MOP PEN RON SOS STD TOP TRY WST'.split(' ')
)

let codes: ReadonlySet<string> | undefined

/** ISO 4217 code of a symbol, code or word. */
export function codeOf(name: string, dollar: string): string | undefined {
  if (dollars.test(name)) return dollar
  const known = bySymbol[name] ?? byWord[name]
  if (known) return known
  if (!/^[A-Z]{3}$/.test(name) || words.has(name)) return
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(name) ? name : undefined
}
