import {termsOf} from './terms.js'
import type {Weights} from './weights.js'

/**
 * How alike two statements are: 0 to 1.
 *
 * Seven parts are the shared terms by weight, three the shared runs of four characters, which see
 * `develops` in `developing`; both are the mean of the two directions.
 */
export function similarityOf(one: string, other: string, weights: Weights): number {
  const terms = new Set(termsOf(one))
  const otherTerms = new Set(termsOf(other))
  const byTerms = (weights.coverage(terms, otherTerms) + weights.coverage(otherTerms, terms)) / 2
  const grams = gramsOf(one)
  const otherGrams = gramsOf(other)
  const byGrams = (shareOf(grams, otherGrams) + shareOf(otherGrams, grams)) / 2
  return 0.7 * byTerms + 0.3 * byGrams
}

const gramLength = 4
/** A longer text is a page, not a statement. */
const longest = 2_000

function gramsOf(text: string): ReadonlySet<string> {
  const plain = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  const grams = new Set<string>()
  for (let at = 0; at + gramLength <= plain.length; at++) {
    grams.add(plain.slice(at, at + gramLength))
  }
  return grams
}

function shareOf(grams: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const gram of grams) if (other.has(gram)) shared++
  return grams.size === 0 ? 0 : shared / grams.size
}
