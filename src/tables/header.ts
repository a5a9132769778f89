import {codeOf, symbols} from './values/currencies.js'
import {takeMagnitude} from './values/magnitude.js'
import {isUnit} from './values/units.js'

/** What a header says about the cells below it. */
export interface HeaderHints {
  /** Numbers count in these: 1000000 for `(in millions)`. */
  readonly scale?: number
  /** ISO 4217 code of bare numbers. */
  readonly currency?: string
  /** Bare numbers are percentages. */
  readonly percent?: 'sign' | 'share'
  /** Unit of bare numbers. */
  readonly unit?: string
  /** Bare whole numbers are years. */
  readonly isYear?: true
  /** Asks a question: `1` and `0` answer it. */
  readonly isFlag?: true
}

/**
 * Read a header.
 *
 *     header <- words ('(' in ')' / '[' in ']' / ', ' in)?
 *     in     <- 'in '? (currency / magnitude / '%' / unit)+     `(in millions)`, `($M)`, `(USD bn)`
 *
 * `%`, `percent`, `percentage` and `share` make bare numbers percentages (of a share, when the column
 * holds more than fractions); `Year` and `Founded` make them years; a trailing `?` asks yes or no.
 */
export function readHeader(header: string, dollar: string): HeaderHints {
  const inner =
    /[([（]([^()[\]（）]{1,40})[)\]）] ?\*?$/.exec(header)?.[1] ??
    /, (?:in )?([^,]{1,20})$/.exec(header)?.[1]
  const words = inner === undefined ? {} : readUnit(inner.trim(), dollar)
  if (Object.keys(words).length > 0) return words
  if (/^[$€£¥₹]$/.test(header)) return {currency: codeOf(header, dollar)!}
  if (/(?<!\d ?)%|\bper ?cent(?:age)?\b(?! points?)|\bpct\b|占比|百分比|anteil/iu.test(header))
    return {percent: 'sign'}
  if (/\bshare\b(?! (?:price|count|capital))|份额/i.test(header)) return {percent: 'share'}
  if (
    /^(?:(?:start|end|birth|launch|release|publication|fiscal) )?(?:years?|founded|established|jahr|année|año|年份?|年度)$/iu.test(
      header
    )
  ) {
    return {isYear: true}
  }
  return /[?？]$/.test(header) ? {isFlag: true} : {}
}

const money = new RegExp(`^(${symbols}|[A-Z]{3}(?![\\p{L}]))`, 'u')

function readUnit(text: string, dollar: string): HeaderHints {
  const bare = text.replace(/^in /i, '')
  if (/^(?:%|per ?cent|pct)$/i.test(bare)) return {percent: 'sign'}
  let rest = bare
  let currency: string | undefined
  let scale = 1
  // Money and magnitude come in either order: `$ millions`, `millions of USD`.
  for (let part = 0; part < 3 && rest !== ''; part++) {
    rest = rest.replace(/^(?: |of |'|’)+/, '')
    const symbol = money.exec(rest)?.[0]
    const code = symbol && codeOf(symbol, dollar)
    const magnitude = takeThousands(rest) ?? takeMagnitude(rest, currency !== undefined || part > 0)
    if (code) {
      currency = code
      rest = rest.slice(symbol.length)
    } else if (magnitude.taken !== 1 && scale === 1) {
      scale = magnitude.taken
      rest = magnitude.rest
    } else break
  }
  const whole = rest.trim() === ''
  if (whole && (currency || scale !== 1)) {
    // A letter alone says too little: `(M)` is male, median or million.
    if (!currency && /^\p{L}{1,2}$/u.test(bare)) return {}
    return {...(currency && {currency}), ...(scale !== 1 && {scale})}
  }
  return isUnit(bare) || isDuration(bare) ? {unit: bare} : {}
}

function takeThousands(text: string): {taken: number; rest: string} | undefined {
  const match = /^0?00s?(?!\d)/.exec(text)
  return match ? {taken: 1000, rest: text.slice(match[0].length)} : undefined
}

function isDuration(unit: string): boolean {
  return /^(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|ms|[hs]|µs|ns)$/i.test(
    unit
  )
}
