import type {TypedValue} from './value.js'
import {type Conventions, readValue} from './values/index.js'

const measure =
  /(?<![\p{L}\p{N}.,/-])(?:(?:US|CA|[CA])?[$€£¥₹] ?)?\d[\d,.]{0,20}(?: ?[%×])?(?:[ -]?[\p{L}µ°]{1,12}){0,2}/gu

/** More are a table of their own. */
const most = 20

/**
 * The amounts that stand in a text: percentages, money, durations, quantities and multipliers. A
 * sign is never guessed: `fell 30 %` holds 30 percent.
 *
 * @param text
 *   Plain text, normalised.
 */
export function findMeasures(text: string, conventions: Conventions): TypedValue[] {
  const measures: TypedValue[] = []
  if (!/\d/.test(text)) return measures
  for (const [found] of text.matchAll(measure)) {
    const value = readLongest(found, conventions)
    if (value) measures.push(value)
    if (measures.length === most) break
  }
  return measures
}

/** With the words behind the number, or without them. */
function readLongest(found: string, conventions: Conventions): TypedValue | undefined {
  let text = found
  for (let words = 0; words < 3; words++) {
    const value = readMeasure(text, conventions)
    if (value) return value
    text = text.replace(/[ -]?[\p{L}µ°]{1,12}$/u, '')
  }
  return undefined
}

function readMeasure(text: string, conventions: Conventions): TypedValue | undefined {
  const value = readValue(text.replace(/[.,]+$/, ''), conventions)
  switch (value?.type) {
    case 'percent':
    case 'currency':
    case 'duration':
    case 'quantity':
    case 'multiplier':
      return value
    default:
      return undefined
  }
}
