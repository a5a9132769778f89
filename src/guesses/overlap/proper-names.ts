import {withoutOwner} from './terms.js'
import {wordsOf} from './words.js'

/** Above this share of capitalized words within sentences, every noun has a capital, as in German. */
const mostCapitals = 0.25

/**
 * The names in the texts of an article: words that it only ever writes with a capital.
 *
 * `Microsoft` is one; `The` is not, if `the` occurs as well. Names are learned from the article itself,
 * so a short article yields too many and one in German yields none. In scripts without capitals only
 * foreign names are recognized.
 */
export class ProperNames {
  readonly #small = new Set<string>()
  readonly #isTelling: boolean
  /** Statements are compared with many others. */
  readonly #inTexts = new Map<string, readonly string[]>()

  /** @param texts Words of each text. */
  constructor(texts: readonly (readonly string[])[]) {
    let small = 0
    let capital = 0
    let caseless = 0
    for (const words of texts) {
      for (const [index, word] of words.entries()) {
        if (hasCapital(word)) {
          if (index > 0) capital++
        } else if (isSmall(word)) {
          this.#small.add(word)
          small++
        } else {
          caseless++
        }
      }
    }
    this.#isTelling = capital <= (small + capital) * mostCapitals || caseless > small
  }

  /** Names in a text, in order, without `’s`. */
  in(text: string): readonly string[] {
    const known = this.#inTexts.get(text) ?? this.#named(wordsOf(text))
    this.#inTexts.set(text, known)
    return known
  }

  /** Names after the first word, which always has a capital. */
  inside(text: string): string[] {
    return this.#named(wordsOf(text).slice(1))
  }

  /** Whether each begins with a name that the other does not contain. */
  haveOtherSubjects(one: string, other: string): boolean {
    const names = this.in(one)
    const otherNames = this.in(other)
    if (names.length === 0 || otherNames.length === 0) return false
    return !otherNames.includes(names[0]!) && !names.includes(otherNames[0]!)
  }

  #named(words: readonly string[]): string[] {
    if (!this.#isTelling) return []
    return words
      .filter(word => hasCapital(word) && !this.#small.has(word.toLowerCase()))
      .map(withoutOwner)
  }
}

function hasCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : word[0] !== word[0]!.toLowerCase()
}

function isSmall(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : word[0] !== word[0]!.toUpperCase()
}
