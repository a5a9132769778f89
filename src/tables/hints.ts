import {scale, takeMagnitude, takeNumeral} from '../amounts/index.js'
import type {HeaderHints} from './header.js'
import type {Range, TypedValue} from './value.js'
import {type Conventions, dateOf, readValue} from './values/index.js'

/** A bare number, or a range of such, means what the header says. */
export function applyHints(
  value: TypedValue,
  text: string,
  hints: HeaderHints,
  conventions: Conventions
): TypedValue {
  const named = applyName(value, text, hints)
  if (named) return named
  if (isBare(value)) {
    if (hints.percent === 'sign') return countedIn(value, 'percent')
    if (hints.currency)
      return scaled(countedIn(value, 'currency', hints.currency), text, hints, conventions)
    if (hints.unit) return readValue(`${text} ${hints.unit}`, conventions) ?? value
    if (hints.isYear && value.type === 'integer' && value.value > 0 && value.value < 2200) {
      return {type: 'year', value: value.value, confidence: 0.9}
    }
    if (hints.isFlag && value.type === 'integer' && (value.value === 0 || value.value === 1)) {
      return {type: 'boolean', value: value.value === 1, confidence: 0.8, alternatives: [value]}
    }
  }
  return scaled(value, text, hints, conventions)
}

/** What the header calls the cells goes before what they look like. */
function applyName(
  value: TypedValue,
  text: string,
  {isIdentifier, isDate, isChange, clock}: HeaderHints
): TypedValue | undefined {
  if (isIdentifier && looksLikeName(value)) {
    return {type: 'string', value: text, confidence: 1, alternatives: [value]}
  }
  if (isDate && value.type === 'integer' && /^(?:19|20)\d{6}$/.test(text)) {
    const [, year, month, day] = /^(.{4})(..)(..)$/.exec(text)!
    return dateOf(Number(year), Number(month), Number(day))
  }
  if (isChange && value.type === 'range' && /^(?:from|von|de|从) ?\d/i.test(text)) {
    return {type: 'string', value: text, confidence: 1, alternatives: [value]}
  }
  // `2:15` is two hours or two minutes: rather no duration than the wrong one.
  const isUnclear = clock && (value.type === 'time' || value.type === 'ratio')
  return isUnclear ? {type: 'string', value: text, confidence: 1, alternatives: [value]} : undefined
}

/** A bare number, or what is made of such; money and quantities say themselves what they are. */
function looksLikeName(value: TypedValue): boolean {
  return isBare(value) || /^(?:ratio|time|date|multiplier)$/.test(value.type)
}

type Bare = Extract<TypedValue, {type: 'integer' | 'number' | 'year' | 'range'}>

function isBare(value: TypedValue): value is Bare {
  const type = value.type === 'range' ? value.of : value.type
  return type === 'integer' || type === 'number' || type === 'year'
}

/** A bare number as a percentage or money. */
function countedIn(value: Bare, type: 'percent' | 'currency', unit?: string): TypedValue {
  const {confidence, approx, signed, marks} = value
  const rest = {
    confidence,
    ...(unit !== undefined && {unit}),
    ...(approx && {approx}),
    ...(signed && {signed}),
    ...(marks && {marks})
  }
  if (value.type !== 'range') return {type, value: value.value, ...rest}
  const {exclusive, center} = value
  return {
    type: 'range',
    value: value.value,
    of: type,
    ...rest,
    ...(exclusive && {exclusive}),
    ...(center !== undefined && {center})
  }
}

/** Times what the header counts in, when the cell has no magnitude of its own. */
function scaled(
  value: TypedValue,
  text: string,
  hints: HeaderHints,
  conventions: Conventions
): TypedValue {
  const factor = hints.scale
  if (factor === undefined || hasMagnitude(text, conventions)) return value
  const {alternatives, ...rest} = value
  switch (rest.type) {
    case 'integer':
    case 'number':
    case 'year':
      return {...rest, type: 'number', value: scale(rest.value, factor)}
    case 'currency':
      return {...rest, value: scale(rest.value, factor)}
    case 'range':
      return isBare(rest) || rest.of === 'currency'
        ? {...rest, value: scaledRange(rest.value, factor)}
        : value
    default:
      return value
  }
}

function scaledRange({min, max}: Range, factor: number): Range {
  const times = (end: number | string | null) =>
    typeof end === 'number' ? scale(end, factor) : end
  return {min: times(min), max: times(max)}
}

function hasMagnitude(text: string, conventions: Conventions): boolean {
  const numeral = takeNumeral(text.slice(Math.max(0, text.search(/[\d.]/))), conventions)
  return numeral !== undefined && takeMagnitude(numeral.rest, true).taken !== 1
}
