import {ProperNames} from './proper-names.js'
import {TermIndex} from './term-index.js'
import {termsOf} from './terms.js'
import {Weights} from './weights.js'

/** Terms of an article’s claims and excerpts, worked out when they are first asked for. */
export class ArticleTerms {
  #claims: readonly ReadonlySet<string>[] | undefined
  #excerpts: readonly ReadonlySet<string>[] | undefined
  #weights: Weights | undefined
  #index: TermIndex | undefined
  #names: ProperNames | undefined

  /** Texts of the claims and of the excerpts. */
  constructor(
    readonly claimTexts: readonly string[],
    readonly excerptTexts: readonly string[]
  ) {}

  /** Distinct terms of each claim. */
  get claims(): readonly ReadonlySet<string>[] {
    this.#claims ??= this.claimTexts.map(text => new Set(termsOf(text)))
    return this.#claims
  }

  /** How telling a term is, by how many claims and excerpts hold it. */
  get weights(): Weights {
    this.#excerpts ??= this.excerptTexts.map(text => new Set(termsOf(text)))
    this.#weights ??= new Weights([...this.claims, ...this.#excerpts])
    return this.#weights
  }

  /** The excerpts by their terms. */
  get excerpts(): TermIndex {
    const {weights} = this
    this.#index ??= new TermIndex(this.#excerpts ?? [], weights)
    return this.#index
  }

  /** What is a name in this article. */
  get names(): ProperNames {
    this.#names ??= new ProperNames([...this.claimTexts, ...this.excerptTexts])
    return this.#names
  }
}
