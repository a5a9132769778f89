import {matchAt, matchesAt} from '../../text/index.js'
import {readFrontMatter} from './front-matter.js'
import {type Closes, openBlock} from './lasting-block.js'
import type {Line, LineKind} from './line.js'
import {countCells, isDelimiterRow} from './row.js'
import {behindLineEnding, columns, endOfLine, skipQuotes, skipSpace} from './scan.js'

export {readFrontMatter} from './front-matter.js'
export {continuesBlock, isOpaque, type Line, type LineKind} from './line.js'
export {findOpaqueSpans, type OpaqueSpan} from './opaque.js'
export {cellSpans, countCells, cutRow, isDelimiterRow} from './row.js'
export {findTables} from './table.js'

const htmlTag = /<\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)/y
const heading = /#{1,6}(?=[ \t\r\n]|$)/y
const thematicBreak = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/y
const definition = /\[(?:[^\]\\[]|\\.){1,200}\]:/y
const listMarker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y
const setext = /(?:=+|-+)[ \t]*$/y

/**
 * Cut a text into lines and say what each one is.
 *
 * A single pass that knows just enough block structure (CommonMark 0.31 § 4 and 5, GFM tables) to
 * tell prose from what must not be touched. It reads ahead by one line (tables), never back, so it
 * works on articles whose blank lines are lost.
 *
 * @param text
 *   Any text; line endings may be LF, CRLF or CR.
 * @returns
 *   Lines in order; together they cover the text.
 */
export function readLines(text: string): Line[] {
  const reader = new LineReader(text)
  return reader.read()
}

class LineReader {
  readonly #lines: Line[]
  /** The block that is open, and how many block quotes it is in: a line in fewer ends it. */
  #open: {kind: LineKind; closes: Closes; quotes: number} | undefined
  /** Columns at which the content of the open list items starts, outermost first. */
  #items: number[] = []
  #inTable = false
  /** The line above is the header of a table, so this one is its delimiter row. */
  #inHeader = false

  constructor(readonly text: string) {
    this.#lines = readFrontMatter(text)
  }

  read(): Line[] {
    const {text} = this
    let start = this.#lines.at(-1)?.next ?? 0
    while (start < text.length) {
      const end = endOfLine(text, start)
      const next = behindLineEnding(text, end)
      this.#lines.push(this.#readLine(start, end, next))
      start = next
    }
    return this.#lines
  }

  #readLine(start: number, end: number, next: number): Line {
    const {text} = this
    const previous = this.#lines.at(-1)
    let {at, quotes} = skipQuotes(text, start, end)
    const line = (kind: LineKind, content = at): Line => ({
      start,
      content,
      end,
      next,
      kind,
      quotes
    })

    // 1. A block that is open swallows the line.
    if (this.#open && quotes >= this.#open.quotes) {
      const {kind, closes} = this.#open
      if (closes(text.slice(at, end))) this.#open = undefined
      return line(kind)
    }
    this.#open = undefined

    // 2. Containers: indentation that belongs to open list items, then new items.
    const from = at
    at = skipSpace(text, at, end)
    if (at === end) {
      this.#inTable = false
      return line('blank', end)
    }
    let indent = columns(text, from, at)
    const lazy = previous?.kind === 'text' || previous?.kind === 'list-item'
    if (previous?.quotes !== quotes) this.#items = []
    while (
      this.#items.length > 0 &&
      indent < this.#items.at(-1)! &&
      !(lazy && !matchesAt(listMarker, text, at))
    ) {
      this.#items.pop()
    }
    const base = this.#items.at(-1) ?? 0
    if (indent - base >= 4 && !lazy && previous?.kind !== 'table-row') return line('code', from)
    let isItem = false
    for (let length = itemLength(text, at, end); length > 0; length = itemLength(text, at, end)) {
      const content = skipSpace(text, at + length, end)
      // A marker alone is not an item after a paragraph (CommonMark 0.31 § 5.2).
      if (content === end && previous?.kind === 'text') break
      isItem = true
      const gap = columns(text, at + length, content)
      indent += length + (gap > 4 || content === end ? 1 : gap)
      this.#items.push(indent)
      at = content
      if (this.#items.length > 64) break
    }

    // 3. The block that starts here.
    const kind = this.#kindAt(at, end, next, quotes, previous, isItem)
    this.#inTable = kind === 'table-row' || kind === 'table-delimiter'
    return line(kind)
  }

  #kindAt(
    at: number,
    end: number,
    next: number,
    quotes: number,
    previous: Line | undefined,
    isItem: boolean
  ): LineKind {
    const {text} = this
    const isDelimiter = this.#inHeader
    this.#inHeader = false
    const block = openBlock(text, at, end)
    if (block) {
      const {kind, closes} = block
      if (closes) this.#open = {kind, closes, quotes}
      return kind
    }
    const first = text.charCodeAt(at)
    if (first === 35 /* # */ && matchesAt(heading, text, at)) return 'heading'
    const rest = text.slice(at, end)
    if ((first === 45 || first === 42 || first === 95) && matchesAt(thematicBreak, rest, 0)) {
      if (!isItem) return 'thematic-break'
    }
    if (first === 61 && previous?.kind === 'text' && matchesAt(setext, rest, 0)) return 'heading'
    if (first === 60 /* < */ && matchesAt(htmlTag, text, at)) return 'html'
    if (previous?.kind === 'html' && previous.quotes === quotes) return 'html'
    if (first === 91 /* [ */ && !isItem && matchesAt(definition, text, at)) return 'definition'
    if (rest.includes('|')) {
      if (isDelimiter) return 'table-delimiter'
      if (this.#inTable) return 'table-row'
      this.#inHeader = isHeaderRow(text, rest, next)
      if (this.#inHeader) return 'table-row'
    }
    return isItem ? 'list-item' : 'text'
  }
}

/** A header row has a pipe, and the next line is a delimiter row with as many cells. */
function isHeaderRow(text: string, row: string, next: number): boolean {
  if (next >= text.length) return false
  const end = endOfLine(text, next)
  const {at} = skipQuotes(text, next, end)
  const delimiter = text.slice(at, end)
  return isDelimiterRow(delimiter) && countCells(row) === countCells(delimiter)
}

/** Length of a list marker at `at`, or 0; a thematic break is not one. */
function itemLength(text: string, at: number, end: number): number {
  const match = matchAt(listMarker, text, at)
  if (!match || at + match[0].length > end) return 0
  return matchesAt(thematicBreak, text.slice(at, end), 0) ? 0 : match[0].length
}
