/** A larger share of capitals within sentences than this: every noun has one, as in German. */
const mostCapitals = 0.25

/**
 * The names in the texts of an article: words that it only ever writes with a capital.
 *
 * `Microsoft` is one, `The` is not where `the` occurs too. What names are is learnt from the article
 * itself, so a short one has too many, and one in German has none. In scripts without capitals only
 * foreign names are seen.
 */
export class ProperNames {
  readonly #small = new Set<string>()
  readonly #isTelling: boolean

  constructor(texts: readonly string[]) {
    let small = 0
    let capital = 0
    let caseless = 0
    for (const text of texts) {
      let isFirst = true
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]{0,60}/gu)) {
        if (/^\p{Ll}/u.test(word)) {
          this.#small.add(word)
          small++
        } else if (/^\p{Lu}/u.test(word)) {
          if (!isFirst) capital++
        } else {
          caseless++
        }
        isFirst = false
      }
    }
    this.#isTelling = capital <= (small + capital) * mostCapitals || caseless > small
  }

  /** Names in a text, in order, without `’s`. */
  in(text: string): string[] {
    if (!this.#isTelling) return []
    const names: string[] = []
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}&]{0,60}/gu)) {
      if (!this.#small.has(word.toLowerCase())) names.push(word)
    }
    return names
  }

  /** Names behind the first word, which has a capital whatever it is. */
  inside(text: string): string[] {
    const names = this.in(text)
    const first = /\p{L}[\p{L}\p{M}\p{N}&]{0,60}/u.exec(text)?.[0]
    return names[0] === first ? names.slice(1) : names
  }

  /** Each speaks of somebody whom the other does not name, first of all. */
  haveOtherSubjects(one: string, other: string): boolean {
    const names = this.in(one)
    const otherNames = this.in(other)
    if (names.length === 0 || otherNames.length === 0) return false
    return !otherNames.includes(names[0]!) && !names.includes(otherNames[0]!)
  }
}
