/** Weighs a term by the number of texts in which it occurs: a term that is everywhere says little. */
export class Weights {
  readonly #counts = new Map<string, number>()
  readonly #weights = new Map<string, number>()
  #texts = 0

  /** @param texts Distinct terms of each text. */
  constructor(texts: Iterable<ReadonlySet<string>>) {
    for (const terms of texts) {
      this.#texts++
      for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1)
    }
  }

  /** Inverse document frequency; above 0, and highest for a term that no text holds. */
  of(term: string): number {
    const known = this.#weights.get(term)
    if (known !== undefined) return known
    const weight = Math.log(1 + (this.#texts + 0.5) / ((this.#counts.get(term) ?? 0) + 0.5))
    this.#weights.set(term, weight)
    return weight
  }

  sum(terms: Iterable<string>): number {
    let sum = 0
    for (const term of terms) sum += this.of(term)
    return sum
  }

  /** How much of `terms` the other text holds, by weight: 0 to 1. */
  coverage(terms: ReadonlySet<string>, other: ReadonlySet<string>): number {
    let shared = 0
    let all = 0
    for (const term of terms) {
      const weight = this.of(term)
      all += weight
      if (other.has(term)) shared += weight
    }
    return all === 0 ? 0 : shared / all
  }
}
