import {ProperNames} from './proper-names.js'
import {TermIndex} from './term-index.js'
import {toTerms} from './terms.js'
import {Weights} from './weights.js'
import {wordsOf} from './words.js'

/** Terms of an article’s claims and excerpts, worked out when they are first needed. */
export class ArticleTerms {
  #claimWords: readonly (readonly string[])[] | undefined
  #excerptWords: readonly (readonly string[])[] | undefined
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
    this.#claims ??= this.#wordsOfClaims.map(words => new Set(toTerms(words)))
    return this.#claims
  }

  /** How telling a term is, by how many claims and excerpts hold it. */
  get weights(): Weights {
    this.#weights ??= new Weights([...this.claims, ...this.#termsOfExcerpts])
    return this.#weights
  }

  /** The excerpts by their terms. */
  get excerpts(): TermIndex {
    this.#index ??= new TermIndex(this.#termsOfExcerpts, this.weights)
    return this.#index
  }

  /** What is a name in this article. */
  get names(): ProperNames {
    this.#names ??= new ProperNames([...this.#wordsOfClaims, ...this.#wordsOfExcerpts])
    return this.#names
  }

  get #wordsOfClaims(): readonly (readonly string[])[] {
    this.#claimWords ??= this.claimTexts.map(wordsOf)
    return this.#claimWords
  }

  get #wordsOfExcerpts(): readonly (readonly string[])[] {
    this.#excerptWords ??= this.excerptTexts.map(wordsOf)
    return this.#excerptWords
  }

  get #termsOfExcerpts(): readonly ReadonlySet<string>[] {
    this.#excerpts ??= this.#wordsOfExcerpts.map(words => new Set(toTerms(words)))
    return this.#excerpts
  }
}
