import type {Weights} from './weights.js'

/** A text that shares terms with another. */
export interface Near {
  /** Which text, from 0. */
  readonly text: number
  /** How much of the asking terms it holds, by weight: 0 to 1. */
  readonly coverage: number
}

/** A term that is in more texts than this finds no further ones: it bounds the work per question. */
const longestPosting = 256
/** Texts that hold less of the asking terms are not worth sorting. */
const leastCoverage = 0.05

/** Finds, among many texts, those that share terms with another, without looking at each. */
export class TermIndex {
  readonly #postings = new Map<string, number[]>()

  /**
   * @param texts
   *   Distinct terms of each text.
   */
  constructor(
    texts: readonly ReadonlySet<string>[],
    readonly weights: Weights
  ) {
    for (const [text, terms] of texts.entries()) {
      for (const term of terms) {
        const posting = this.#postings.get(term)
        if (!posting) this.#postings.set(term, [text])
        else if (posting.length < longestPosting) posting.push(text)
      }
    }
  }

  /** Texts by how much of `terms` they hold, best first; at most `limit`. */
  near(terms: ReadonlySet<string>, limit: number): Near[] {
    const shared = new Map<number, number>()
    let all = 0
    for (const term of terms) {
      const weight = this.weights.of(term)
      all += weight
      for (const text of this.#postings.get(term) ?? []) {
        shared.set(text, (shared.get(text) ?? 0) + weight)
      }
    }
    const near: Near[] = []
    for (const [text, weight] of shared) {
      if (weight >= all * leastCoverage) near.push({text, coverage: weight / all})
    }
    return near.sort((a, b) => b.coverage - a.coverage || a.text - b.text).slice(0, limit)
  }
}
