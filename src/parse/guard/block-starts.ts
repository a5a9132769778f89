import type {Line} from '../../scan/lines/index.js'

/**
 * Tells where inline text cannot continue from one line to the next (CommonMark 0.31 § 4 and 5). When
 * in doubt it continues: a text that only looks like many blocks must not escape the limits of one
 * block.
 */
export class BlockStarts {
  /** A paragraph that the next line could continue. */
  #isOpen = false
  /** What precedes the content of the last list item, with every number as `1`. */
  #item = ''

  /** Whether the line starts a block of its own; give it every line, in order. */
  see(text: string, line: Line): boolean {
    const starts = this.#starts(text, line)
    const {kind} = line
    this.#isOpen = kind === 'text' || kind === 'list-item' || kind === 'html'
    if (kind === 'list-item' && starts) this.#item = itemPrefix(text, line)
    else if (!this.#isOpen) this.#item = ''
    return starts
  }

  #starts(text: string, line: Line): boolean {
    switch (line.kind) {
      case 'text':
      case 'html':
      case 'verbatim':
        return false
      case 'list-item':
        return !this.#isOpen || interrupts(text, line) || itemPrefix(text, line) === this.#item
      default:
        return true
    }
  }
}

/** A bullet, or `1.`, followed by content (CommonMark 0.31 § 5.2). */
function interrupts(text: string, {start, content, end}: Line): boolean {
  if (content >= end) return false
  return !/\d/.test(text.slice(start, content)) || /(?<!\d)1[.)]/.test(text.slice(start, content))
}

/** Items of one list start at the same column. */
function itemPrefix(text: string, {start, content}: Line): string {
  return text.slice(start, content).replace(/\d+/g, '1').trimEnd()
}
