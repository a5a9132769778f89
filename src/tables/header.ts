import {takeMagnitude} from '../amounts/index.js'
import {anyOf, anySpaced, anyUnspaced, durationNames, either} from '../language/index.js'
import {isCounted, isOfChanges, isOfDates, isOfDurations, namesThings} from './column-names.js'
import {codeOf, isCountWord, isUnit, symbols} from './values/index.js'

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
  /** Cells are names, however much they look like numbers: versions, telephones, ISBN. */
  readonly isIdentifier?: true
  /** `1:23:45` is a duration; `minutes` where the header says that `1:23` is minutes and seconds. */
  readonly clock?: 'unknown' | 'hours' | 'minutes'
  /** `20240501` is a day. */
  readonly isDate?: true
  /** Cells are changes: `from 12 to 15` is no range, `3% ▼` a fall. */
  readonly isChange?: true
  /** What `▲` and `△` mean, where the column shows it. */
  readonly triangle?: 'minus' | 'plus'
}

/**
 * Read a header.
 *
 *     header <- words ('(' in ')' / '[' in ']' / ', ' money / ' in ' in)?
 *     in     <- 'in '? ('%' / money / unit)
 *     money  <- (currency / magnitude)+      `(in millions)`, `($M)`, `(USD bn)`, `(kg)`
 *
 * `%`, `percent` and `percentage` make bare numbers percentages, `share` as well when the column holds
 * more than fractions; `Year` and `Founded` make them years; a trailing `?` asks yes or no.
 *
 * Not read: what says too little, as `(m)` (metres, millions), `(min)`, and codes of currencies that mean
 * something else in research, as `(SGD)`; `(M)` and `(K)` are magnitudes behind what is counted only
 * (`Users (M)`), as they are molar and kelvin elsewhere. `(s)` right behind a word is its plural.
 */
export function readHeader(header: string, dollar: string): HeaderHints {
  const title = header.replace(pluralMark, '')
  return {...readCount(title, dollar), ...readName(title)}
}

/** `Source(s)`, `Box(es)`, `Teilnehmer(in)` */
const pluralMark = /(?<=\p{L})\((?:s|es|ies|x|n|en|e|er|in|innen|i)\)/giu

function readCount(header: string, dollar: string): HeaderHints {
  const inner = within.map(pattern => pattern.exec(header)?.[1]).find(Boolean)
  const unit =
    (inner && readUnit(inner.trim().replace(/^in /i, ''), dollar, header)) ||
    readWhole(header, dollar)
  if (unit) return unit
  if (/^[$€£¥₹]$/.test(header)) return {currency: codeOf(header, dollar)!}
  if (percent.test(header)) return {percent: 'sign'}
  if (share.test(header)) return {percent: 'share'}
  if (year.test(header)) return {isYear: true}
  return /[?？]$/.test(header) ? {isFlag: true} : {}
}

/** A header that is nothing but a currency and a magnitude: `EUR m`, `€ million`. */
function readWhole(header: string, dollar: string): HeaderHints | undefined {
  if (header.length > 20) return
  const hints = readMoney(header.replace(/^in /i, ''), dollar)
  return hints?.currency && hints.scale ? hints : undefined
}

/** What the cells are, by the words of the header without what it counts in. */
function readName(header: string): HeaderHints {
  const name = header.replace(/ ?[([（][^()[\]（）]{1,40}[)\]）] ?\*?$/, '').trim()
  if (namesThings(name)) return {isIdentifier: true}
  if (isOfDates(name)) return {isDate: true}
  if (isOfChanges(name)) return {isChange: true}
  const shape = /[([（]?(h{1,2}:mm(?::ss)?|m{1,2}:ss|min:sec?|hrs?:min)[)\]）]?$/i.exec(header)?.[1]
  if (shape) return {clock: /^h/i.test(shape) ? 'hours' : 'minutes'}
  return isOfDurations(name) ? {clock: 'unknown'} : {}
}

/** Where a header says what it counts in, the surest place first. */
const within = [
  /[([（]([^()[\]（）]{1,40})[)\]）] ?\*?$/,
  /, ([$€£¥₹%][^,]{0,15}|[A-Z]{3}(?: [a-z]{2,8})?)$/,
  / in ([^,]{1,30})$/
]

// Not the level of an interval: `95% CI`.
const percent = new RegExp(
  `(?<!\\d ?)%|(?<!\\p{L})${anySpaced('percent', 'percentage')}(?!\\p{L}| points?)|${anyUnspaced('percentage')}`,
  'iu'
)
const share = new RegExp(
  `(?<!\\p{L})${anySpaced('share')}(?!\\p{L}| (?:price|count|capital))|${anyUnspaced('share')}`,
  'iu'
)
const year = new RegExp(`^${anyOf('year')}$`, 'iu')

const percentSign = new RegExp(`^(?:%|${anyOf('percent')})$`, 'iu')
const unclear = new Set(['m', 'M', 'MM', 'k', 'K', 'B', 'T', 'min', 'in', 'mi', 'bin'])
const durationUnits = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const
const money = new RegExp(`^(${symbols}|[A-Z]{3}(?!\\p{L}))`, 'u')
const majors =
  /^(?:USD|EUR|GBP|JPY|CNY|INR|CHF|CAD|AUD|NZD|BRL|KRW|MXN|SEK|NOK|DKK|PLN|HKD|TWD|RUB|ZAR)$/
const duration = new RegExp(
  `^(?:${either(durationUnits.flatMap(durationNames))}|ms|[hs]|µs|μs|ns)$`
)

function readUnit(text: string, dollar: string, header: string): HeaderHints | undefined {
  if (percentSign.test(text)) return {percent: 'sign'}
  if (unclear.has(text)) {
    const word = /([\p{L}]+) ?[([（][^([（]{1,4}$/u.exec(header)
    const isCount = word && (isCountWord(word[1]!) || isCounted(word[1]!))
    const {taken} = takeMagnitude(text)
    return isCount && taken !== 1 ? {scale: taken} : undefined
  }
  return readMoney(text, dollar) ?? (isUnit(text) || duration.test(text) ? {unit: text} : undefined)
}

/** Money and magnitude, in either order: `$ millions`, `millions of USD`, `000s`. */
function readMoney(text: string, dollar: string): HeaderHints | undefined {
  let rest = text
  let currency: string | undefined
  let scale = 1
  while (rest !== '') {
    const symbol = money.exec(rest)?.[0]
    const code = symbol && codeOf(symbol, dollar)
    const magnitude = takeThousands(rest) ?? takeMagnitude(rest, currency !== undefined)
    if (code && !currency && majors.test(code)) {
      currency = code
      rest = rest.slice(symbol.length)
    } else if (magnitude.taken !== 1 && scale === 1) {
      scale = magnitude.taken
      rest = magnitude.rest
    } else return
    rest = rest.replace(/^(?:[ ,]|of ){0,4}/, '')
  }
  return {...(currency && {currency}), ...(scale !== 1 && {scale})}
}

/** `000s`, `'000` */
function takeThousands(text: string): {taken: number; rest: string} | undefined {
  const match = /^['’]?000s?(?!\d)/.exec(text)
  return match ? {taken: 1000, rest: text.slice(match[0].length)} : undefined
}
