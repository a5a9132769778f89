import type {Weights} from './weights.js'

/** A text that shares terms with another. */
interface Near {
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
  /** Weight that each text shares with the terms in question; 0 in between. */
  readonly #shared: Float64Array

  /**
   * @param texts
   *   Distinct terms of each text.
   */
  constructor(
    texts: readonly ReadonlySet<string>[],
    readonly weights: Weights
  ) {
    this.#shared = new Float64Array(texts.length)
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
    const shared = this.#shared
    const texts: number[] = []
    let all = 0
    for (const term of terms) {
      const weight = this.weights.of(term)
      all += weight
      for (const text of this.#postings.get(term) ?? []) {
        if (shared[text] === 0) texts.push(text)
        shared[text]! += weight
      }
    }
    const near: Near[] = []
    for (const text of texts) {
      if (shared[text]! >= all * leastCoverage)
        keepBest(near, {text, coverage: shared[text]! / all}, limit)
      shared[text] = 0
    }
    return near
  }
}

/** Put a text where it belongs among the best. */
function keepBest(best: Near[], near: Near, limit: number): void {
  let at = best.length
  while (at > 0 && comesBefore(near, best[at - 1]!)) at--
  if (at === limit) return
  best.splice(at, 0, near)
  if (best.length > limit) best.pop()
}

function comesBefore(a: Near, b: Near): boolean {
  return a.coverage > b.coverage || (a.coverage === b.coverage && a.text < b.text)
}
