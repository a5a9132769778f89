/** The decimal sign to assume where a number is ambiguous: `1.234`. */
export interface DecimalSign {
  readonly decimal: '.' | ','
  /** Whether the text proves which sign it is; otherwise `decimal` is only the more likely one. */
  readonly decimalIsKnown: boolean
}

/**
 * A number as it is written, without what it counts: `1,234.56`, `-7`, `½`, `1.2 × 10^6`.
 *
 *     numeral  <- sign? body exponent?
 *     sign     <- '-' / '+'
 *     body     <- digits (separator digits)*  /  '.' digits  /  (digits ' '?)? fraction
 *     fraction <- '½' … / digits '/' digits          the latter only after a whole number exponent <-
 *     'e' sign? digits  /  '×' '10' ('^' sign? digits / superscripts)
 *
 * - Both `,` and `.`: the last one is the decimal sign. One of them repeated: it groups.
 * - Groups have three digits, or two before the last three (India). Spaces and `'` only group.
 * - `1.234` and `1,234` can be read in two ways: the column decides, then the locale.
 * - A leading zero makes an identifier (`007`), and so do more digits than a number can hold.
 */
export interface Numeral {
  readonly value: number
  /** Written without decimals, fraction or exponent. */
  readonly isWhole: boolean
  /** Only digits, so it can be a year. */
  readonly isPlain: boolean
  readonly signed?: true
  /** The other way to read it, where there are two. */
  readonly other?: number
  readonly confidence: number
}

export interface Taken<Thing> {
  readonly taken: Thing
  /** What follows it. */
  readonly rest: string
}

export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

/** A digit or a fraction. */
export const hasNumber = /[\d¼-¾⅐-⅞]/

/** The numeral a text begins with. */
export function takeNumeral(text: string, conventions: DecimalSign): Taken<Numeral> | undefined {
  const sign = beginsWithDigit(text) ? '' : (/^[-+] ?/.exec(text)?.[0] ?? '')
  const body = takeBody(text.slice(sign.length), conventions)
  if (!body) return
  const factor = sign.startsWith('-') ? -1 : 1
  const {taken, rest} = withExponent(body)
  // `1e400`
  if (!Number.isFinite(taken.value)) return
  return {
    taken: {
      ...taken,
      value: factor * taken.value || 0,
      isPlain: taken.isPlain && sign === '',
      ...(taken.other !== undefined && {other: factor * taken.other}),
      ...(sign.startsWith('+') && {signed: true})
    },
    rest
  }
}

/** The fast path for most numerals: what follows these digits does not continue any other form. */
const bareDigits = /^\d{1,15}(?! ?[\d.,/⁄'’¼-¾⅐-⅞])/
const begins = /^[\d.¼-¾⅐-⅞]/
const grouped = /^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3}){0,6}(?!\d)(?:[.,]\d{1,20})?/
const separated = /^\d{1,40}(?:[.,]\d{1,40}){0,12}(?![\d.,]\d)/
const fraction = /^(?:(\d{1,9}) ?)?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])/
const typedFraction = /^(\d{1,9}) (\d{1,3})[/⁄](\d{1,3})(?![\d/])/

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10
}

function takeBody(text: string, conventions: DecimalSign): Taken<Numeral> | undefined {
  if (!begins.test(text)) return
  const digits = bareDigits.exec(text)?.[0]
  if (digits !== undefined) {
    const taken = readSeparated(digits, conventions)
    return taken && {taken, rest: text.slice(digits.length)}
  }
  const exact = (value: number, isWhole = false): Numeral => ({
    value,
    isWhole,
    isPlain: false,
    confidence: 1
  })
  const vulgar = fraction.exec(text)
  if (vulgar) {
    const value = Number(vulgar[1] ?? 0) + fractions[vulgar[2]!]!
    return {taken: exact(value), rest: text.slice(vulgar[0].length)}
  }
  const typed = typedFraction.exec(text)
  if (typed && Number(typed[2]) < Number(typed[3])) {
    const value = Number(typed[1]) + Number(typed[2]) / Number(typed[3])
    return {taken: exact(value), rest: text.slice(typed[0].length)}
  }
  const bare = /^\.\d{1,20}(?![\d.])/.exec(text)
  if (bare) return {taken: exact(Number(bare[0])), rest: text.slice(bare[0].length)}
  const groups = grouped.exec(text)
  if (groups && !groups[0].startsWith('0')) {
    const digits = groups[0].replace(/[ '’]/g, '').replace(',', '.')
    return {taken: exact(Number(digits), !digits.includes('.')), rest: text.slice(groups[0].length)}
  }
  const match = separated.exec(text)
  const taken = match && readSeparated(match[0], conventions)
  return taken ? {taken, rest: text.slice(match[0].length)} : undefined
}

/** Digits with commas and dots between them. */
function readSeparated(digits: string, conventions: DecimalSign): Numeral | undefined {
  if (/^0\d/.test(digits)) return
  const separators = digits.replace(/\d/g, '')
  if (separators === '') {
    const value = Number(digits)
    return Number.isSafeInteger(value)
      ? {value, isWhole: true, isPlain: true, confidence: 1}
      : undefined
  }
  const last = separators.at(-1)!
  const others = separators.slice(0, -1)
  if (others === '') return readSingle(digits, last as '.' | ',', conventions)
  if (!others.includes(last)) return readDecimal(digits, last, others)
  return others === last.repeat(others.length) ? readGroups(digits) : undefined
}

/** `1.234,56`: the last sign is the decimal sign, and those before it separate groups. */
function readDecimal(digits: string, decimal: string, others: string): Numeral | undefined {
  const at = digits.lastIndexOf(decimal)
  if (others !== others[0]!.repeat(others.length)) return
  const whole = readGroups(digits.slice(0, at))
  if (!whole) return
  const value = Number(`${whole.value}.${digits.slice(at + 1)}`)
  return {...whole, value, isWhole: false}
}

function readGroups(digits: string): Numeral | undefined {
  if (!/^\d{1,3}(?:[.,]\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits)) return
  const value = Number(digits.replace(/[.,]/g, ''))
  if (!Number.isSafeInteger(value) || digits.startsWith('0')) return
  return {value, isWhole: true, isPlain: false, confidence: 1}
}

function readSingle(
  digits: string,
  sign: '.' | ',',
  {decimal, decimalIsKnown}: DecimalSign
): Numeral | undefined {
  const asDecimal: Numeral = {
    value: Number(digits.replace(',', '.')),
    isWhole: false,
    isPlain: false,
    confidence: 1
  }
  const asGroups = readGroups(digits)
  if (!asGroups) {
    // `5` in `1,5` is too short for a group, so it is a decimal even where the point is the decimal
    // sign.
    return {...asDecimal, confidence: sign === decimal || sign === '.' ? 1 : 0.6}
  }
  const [first, second] = sign === decimal ? [asDecimal, asGroups] : [asGroups, asDecimal]
  if (decimalIsKnown) return first
  // In English, `1,234` is usually a thousand and `1.234` a decimal; elsewhere either is as likely.
  return {...first, other: second.value, confidence: decimal === '.' ? 0.9 : 0.7}
}

const exponents =
  /^(?:e([+-]?\d{1,3})(?![\p{L}\d])| ?[×x·*] ?10(?:\^([+-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3})))/iu
const mayScale = /^(?:[e^⁰¹²³⁴-⁹⁺⁻]| ?[×x·*])/i
const power = /^(?:\^([+-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))(?![\p{L}\d])/u

function withExponent({taken, rest}: Taken<Numeral>): Taken<Numeral> {
  if (!mayScale.test(rest)) return {taken, rest}
  // `10^6` is a power even without a factor; after any other base a superscript is a footnote.
  const powerOf = taken.isPlain && taken.value === 10 ? power.exec(rest) : null
  const match = powerOf ?? exponents.exec(rest)
  if (!match) return {taken, rest}
  const [all, first, second, third] = match
  const factor = Number(`1e${plainOf(first ?? second ?? third ?? '0')}`)
  return {
    taken: {
      value: powerOf ? factor : scale(taken.value, factor),
      isWhole: false,
      isPlain: false,
      confidence: taken.confidence
    },
    rest: rest.slice(all.length)
  }
}

/** `⁻⁶` as `-6`. */
function plainOf(exponent: string): string {
  return exponent.replace(/[⁰¹²³⁴-⁹⁺⁻]/g, sign => '0123456789+-'['⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.indexOf(sign)]!)
}

/** `2.3 × 1000000` without binary rounding errors. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : clean(value * factor)
}

/** A sum or product, rounded to the digits that a person would write. */
export function clean(value: number): number {
  return Number(value.toPrecision(15))
}
