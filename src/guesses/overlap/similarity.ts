import {termsOf} from './terms.js'
import type {Weights} from './weights.js'

/** A statement, ready to be compared with many others. */
export interface Comparable {
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** Runs of four characters. */
  readonly grams: ReadonlySet<string>
}

/** Make a statement ready to be compared; `terms` where they are known. */
export function toComparable(
  text: string,
  terms: ReadonlySet<string> = new Set(termsOf(text))
): Comparable {
  return {text, terms, grams: gramsOf(text)}
}

/**
 * How alike two statements are: 0 to 1.
 *
 * Seven parts are the shared terms by weight, three the shared runs of four characters, which see
 * `develops` in `developing`; both are the mean of the two directions.
 */
export function similarityOf(one: Comparable, other: Comparable, weights: Weights): number {
  const byTerms =
    weights.coverage(one.terms, other.terms) + weights.coverage(other.terms, one.terms)
  const shared = countShared(one.grams, other.grams)
  const byGrams = share(shared, one.grams.size) + share(shared, other.grams.size)
  return (0.7 * byTerms + 0.3 * byGrams) / 2
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

function countShared(grams: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const gram of grams) if (other.has(gram)) shared++
  return shared
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
