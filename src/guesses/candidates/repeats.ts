import type {Claim, Statement} from '../../claims/index.js'
import {
  type ArticleTerms,
  type Comparable,
  claimBySimilarity,
  similarityOf,
  TermIndex,
  toComparable
} from '../overlap/index.js'
import {canAgree, canRepeat, statedBy} from './stated.js'

/** A cited claim that says much the same as another. */
interface Repeat {
  readonly claim: Claim
  /** 0 to 1; below the first row of the calibration it is not a repeat. */
  readonly similarity: number
}

/** Claims that share the most words are compared; others are less similar still. */
const mostCompared = 8
/** Two claims this similar are near-duplicates: only their ids tell them apart. */
const duplicate = 0.75
const leastSimilar = Math.min(...claimBySimilarity.map(([from]) => from))

/** Finds where a claim is repeated with its sources. */
export class Repeats {
  readonly #found = new Map<number, readonly Repeat[]>()
  readonly #comparables = new Map<number, Comparable>()
  #cited: CitedClaims | undefined

  constructor(
    readonly claims: readonly Claim[],
    readonly statements: readonly Statement[],
    readonly terms: ArticleTerms
  ) {}

  /** Repeats of the claim at a place in `claims`. */
  of(at: number): readonly Repeat[] {
    const found = this.#found.get(at) ?? this.#find(at)
    this.#found.set(at, found)
    return found
  }

  /**
   * Whether the near-duplicates of a claim allow a source for it: all of them must cite it. Where two
   * near-duplicates cite different ids, only 9 in 100 of the ids taken from one of them are right.
   */
  allow(at: number, sourceId: string): boolean {
    return this.of(at).every(
      ({similarity, claim}) => similarity < duplicate || claim.sourceIds.includes(sourceId)
    )
  }

  #find(at: number): Repeat[] {
    const {claims, statements, terms} = this
    this.#cited ??= new CitedClaims(claims, terms)
    const own = this.#comparable(at)
    return this.#cited.near(terms.claims[at]!).flatMap((place): Repeat[] => {
      if (!canRepeat(statements[at]!, statements[place]!)) return []
      const other = this.#comparable(place)
      const similarity = similarityOf(own, other, terms.weights)
      if (similarity < leastSimilar || !canAgree(own.text, other.text, terms.names)) return []
      return [{claim: claims[place]!, similarity}]
    })
  }

  #comparable(at: number): Comparable {
    const known = this.#comparables.get(at)
    if (known) return known
    const claim = this.claims[at]!
    const stated = statedBy(claim)
    const comparable = toComparable(
      stated,
      stated === claim.text ? this.terms.claims[at] : undefined
    )
    this.#comparables.set(at, comparable)
    return comparable
  }
}

/** The claims with sources, by their terms. */
class CitedClaims {
  readonly #places: readonly number[]
  readonly #index: TermIndex

  constructor(claims: readonly Claim[], terms: ArticleTerms) {
    this.#places = [...claims.keys()].filter(at => claims[at]!.sourceIds.length > 0)
    this.#index = new TermIndex(
      this.#places.map(at => terms.claims[at]!),
      terms.weights
    )
  }

  /** Places of the claims that share the most with some terms. */
  near(terms: ReadonlySet<string>): number[] {
    return this.#index.near(terms, mostCompared).map(({text}) => this.#places[text]!)
  }
}
