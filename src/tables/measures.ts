import type {TypedValue} from './value.js'
import {type Conventions, isUnit, readValue} from './values/index.js'

const sign = '(?:(?:US|CA|[CA])?[$€£¥₹] ?)?'
const digits = '\\d[\\d,.]{0,20}'
const unit = '(?: ?[%×]|[ -]?[\\p{L}µ°][\\p{L}µ°/²³]{0,14})'

/** A number or two, a symbol before it, and up to two words behind it that can be its unit. */
const measure = new RegExp(
  `(?<![\\p{L}\\p{N}.,/_#-])${sign}${digits}(?:[kKMB]?[-–]${sign}${digits})?${unit}{0,2}(?![\\p{L}\\p{N}_])`,
  'gu'
)

/** More are a table of their own. */
const most = 20

/**
 * The amounts that stand in a text: percentages, money, durations, quantities and multipliers. A
 * sign is never guessed: `fell 30 %` holds 30 percent.
 *
 * @param text
 *   Plain text, normalized.
 */
export function findMeasures(text: string, conventions: Conventions): TypedValue[] {
  const measures: TypedValue[] = []
  if (!/\d/.test(text)) return measures
  for (const [found] of text.matchAll(measure)) {
    // A bare number or a range of such has no unit.
    const value = /[^\d.,–-]/.test(found) && readLongest(found, conventions)
    if (value) measures.push(value)
    if (measures.length === most) break
  }
  return measures
}

/** With the words behind the number, or without them. */
function readLongest(found: string, conventions: Conventions): TypedValue | undefined {
  let text = found.replace(/[.,]+$/, '')
  for (let words = 0; words < 3; words++) {
    const value = readValue(text, conventions)
    if (value && isMeasure(value, text)) return value
    const shorter = text.replace(/[ -]?[\p{L}µ°/²³]{1,15}$/u, '')
    if (shorter === text) return
    text = shorter
  }
  return undefined
}

/** In running text these are words, whatever they are in a cell of their own: `1 in 5`, `20 an hour`. */
const plainWord = /\d (?:in|an|us)$/

/** Has a unit of its own; letters right behind a number can be part of a name: `3d`, `2x`. */
function isMeasure(value: TypedValue, text: string): boolean {
  if (plainWord.test(text)) return false
  switch (value.type === 'range' ? value.of : value.type) {
    case 'percent':
    case 'currency':
      return true
    case 'quantity':
      return value.unit !== undefined && isUnit(value.unit)
    case 'duration':
      return /\d[ -]\p{L}|\p{L}{2}/u.test(text)
    case 'multiplier':
      return /\d[×xX]$|fold$|times$/.test(text)
    default:
      return false
  }
}
