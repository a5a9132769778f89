import type {Group, ReadCitation} from '../citations/index.js'
import {plainText} from '../prose/index.js'
import type {Block} from '../tree/index.js'

/** A block with its prose. */
export class ProseBlock {
  #text: string | undefined

  constructor(
    readonly block: Block,
    readonly masked: string,
    readonly groups: readonly Group<ReadCitation>[]
  ) {}

  /** Plain text of the whole block, worked out on demand because few blocks need it. */
  get text(): string {
    this.#text ??= plainText(this.masked)
    return this.#text
  }
}
