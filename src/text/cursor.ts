/**
 * A position in a sorted list that only moves forward, so that finding the items of each of many sorted
 * spans is one walk through both lists, in linear time.
 *
 * @example
 *   const marks = new Cursor(citations)
 *   for (const {span} of blocks) {
 *     marks.skipWhile(mark => mark.span.end <= span.start)
 *     const own = marks.takeWhile(mark => mark.span.start < span.end)
 *   }
 */
export class Cursor<Item> {
  #at = 0

  constructor(readonly items: readonly Item[]) {}

  /** The item at the cursor; none at the end of the list. */
  get item(): Item | undefined {
    return this.items[this.#at]
  }

  /** Move past the item at the cursor, and give the next one. */
  advance(): Item | undefined {
    if (this.#at < this.items.length) this.#at++
    return this.item
  }

  /** Move to the first item that does not pass, and give it. */
  skipWhile(passes: (item: Item) => boolean): Item | undefined {
    this.#at = this.#endOf(passes)
    return this.item
  }

  /** Move to the first item that does not pass, and give those before it. */
  takeWhile(passes: (item: Item) => boolean): Item[] {
    const from = this.#at
    this.#at = this.#endOf(passes)
    return this.items.slice(from, this.#at)
  }

  /** Items from the cursor to the first that does not pass; the cursor stays, for spans that overlap. */
  peekWhile(passes: (item: Item) => boolean): Item[] {
    return this.items.slice(this.#at, this.#endOf(passes))
  }

  #endOf(passes: (item: Item) => boolean): number {
    let at = this.#at
    while (at < this.items.length && passes(this.items[at]!)) at++
    return at
  }
}
