/**
 * The pairs of adjacent characters that a text contains, collected in one pass. Most words that are
 * looked up in an article do not occur in it, and a missing pair proves that without a search.
 */
export class Pairs {
  /** Indexed by the hash of a pair. Two pairs may collide, so only a negative answer is certain. */
  readonly #seen = new Uint8Array(places)
  readonly #characters = new Uint8Array(1 << 16)

  constructor(text: string) {
    const seen = this.#seen
    const characters = this.#characters
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      seen[placeOf(before, code)] = 1
      characters[code] = 1
      before = code
    }
  }

  /** Whether `words`, one character or more, may occur in the text. */
  mayHold(words: string): boolean {
    if (words.length < 2) return this.#characters[words.charCodeAt(0)] === 1
    for (let at = 1; at < words.length; at++) {
      if (this.#seen[placeOf(words.charCodeAt(at - 1), words.charCodeAt(at))] === 0) return false
    }
    return true
  }
}

const places = 1 << 14

const placeOf = (before: number, code: number) => ((before << 7) ^ code) & (places - 1)
