/**
 * Which pairs of neighbouring characters a text holds, noted in one pass. Most of what is looked for
 * in an article does not stand in it: one of its pairs tells without a search.
 */
export class Pairs {
  /** By the hash of a pair: two may share a place, so that only `no` is certain. */
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

  /** Whether `words`, one character or more, may stand in the text. */
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
