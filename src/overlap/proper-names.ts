/**
 * The names in the texts of an article: words that it only ever writes with a capital.
 *
 * `Microsoft` is one, `The` is not where `the` occurs too. What names are is learnt from the article
 * itself, so a short one has too many; scripts without capitals have none.
 */
export class ProperNames {
  readonly #small: ReadonlySet<string>

  constructor(texts: readonly string[]) {
    const small = new Set<string>()
    for (const text of texts) {
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]{0,60}/gu))
        small.add(word)
    }
    this.#small = small
  }

  /** Names in a text, in order, without `’s`. */
  in(text: string): string[] {
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
