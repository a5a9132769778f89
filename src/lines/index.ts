import type {Line, LineKind} from './line.js'
import {countCells, isDelimiterRow} from './row.js'

export {continuesBlock, isOpaque, type Line, type LineKind} from './line.js'

const frontMatter = /^(?:\uFEFF)*(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?=[^\s])/
const fence = /(`{3,}|~{3,})([^\r\n]*)/y
const verbatimTag = /<(script|pre|style|textarea)(?=[\s>]|$)/iy
const htmlTag = /<\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)/y
const heading = /#{1,6}(?=[ \t]|$)/y
const thematicBreak = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/y
const definition = /\[(?:[^\]\\[]|\\.){1,200}\]:/y
const listMarker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y
const setext = /(?:=+|-+)[ \t]*$/y

/** A construct that lasts over lines: what its lines are, and what ends it. */
interface OpenBlock {
  readonly kind: LineKind
  /** The last line of the block. */
  readonly closes: (content: string) => boolean
  /** Block quotes it stands in: fewer end it. */
  readonly quotes: number
}

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
  readonly #lines: Line[] = []
  #open: OpenBlock | undefined
  /** Columns at which the content of the open list items starts, outermost first. */
  #items: number[] = []
  #inTable = false
  /** The line above is the header of a table, so this one is its delimiter row. */
  #inHeader = false

  constructor(readonly text: string) {}

  read(): Line[] {
    const {text} = this
    let start = this.#readFrontMatter()
    while (start < text.length) {
      const end = endOfLine(text, start)
      const next = behindLineEnding(text, end)
      this.#lines.push(this.#readLine(start, end, next))
      start = next
    }
    return this.#lines
  }

  /** Front matter, when it is closed: returns where the article starts. */
  #readFrontMatter(): number {
    const match = frontMatter.exec(this.text)
    if (!match) return 0
    const closing = match[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/
    const lines: Line[] = []
    let start = 0
    while (start < this.text.length) {
      const end = endOfLine(this.text, start)
      const next = behindLineEnding(this.text, end)
      lines.push({
        start,
        content: start,
        end,
        next,
        kind: 'front-matter',
        quotes: 0
      })
      if (lines.length > 1 && closing.test(this.text.slice(start, end))) {
        this.#lines.push(...lines)
        return next
      }
      // No front matter is this long; an article that opens with a rule is not read to its end.
      if (lines.length > 200) return 0
      start = next
    }
    return 0
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
      !(lazy && !marks(listMarker, text, at))
    ) {
      this.#items.pop()
    }
    const base = this.#items.at(-1) ?? 0
    if (indent - base >= 4 && !lazy && previous?.kind !== 'table-row') return line('code', from)
    let isItem = false
    for (let length = itemLength(text, at, end); length > 0; length = itemLength(text, at, end)) {
      isItem = true
      const content = skipSpace(text, at + length, end)
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
    const opened = this.#opens(at, end, quotes)
    if (opened) return opened
    const first = text.charCodeAt(at)
    if (first === 35 /* # */ && marks(heading, text, at)) return 'heading'
    const rest = text.slice(at, end)
    if ((first === 45 || first === 42 || first === 95) && marksAll(thematicBreak, rest)) {
      if (!isItem) return 'thematic-break'
    }
    if (first === 61 && previous?.kind === 'text' && marksAll(setext, rest)) return 'heading'
    if (first === 60 /* < */ && marks(htmlTag, text, at)) return 'html'
    if (previous?.kind === 'html' && previous.quotes === quotes) return 'html'
    if (first === 91 /* [ */ && !isItem && marks(definition, text, at)) return 'definition'
    if (rest.includes('|')) {
      if (isDelimiter) return 'table-delimiter'
      if (this.#inTable) return 'table-row'
      this.#inHeader = isHeaderRow(text, rest, next)
      if (this.#inHeader) return 'table-row'
    }
    return isItem ? 'list-item' : 'text'
  }

  /** Whether a block that lasts over lines opens here. */
  #opens(at: number, end: number, quotes: number): LineKind | undefined {
    const {text} = this
    const first = text.charCodeAt(at)
    if (first === 96 || first === 126) {
      fence.lastIndex = at
      const match = fence.exec(text)
      // The info string of a backtick fence holds no backtick (CommonMark 0.31 § 4.5).
      if (!match || (first === 96 && match[2]!.includes('`'))) return
      const marker = match[1]!
      this.#open = {
        kind: 'code',
        quotes,
        closes: content => closesFence(content, marker)
      }
      return 'code'
    }
    if (first === 36 && text.startsWith('$$', at)) {
      // `$$ x $$` on one line is display math that closes where it opened.
      if (text.slice(at + 2, end).includes('$$')) return 'math'
      this.#open = {
        kind: 'math',
        quotes,
        closes: content => content.includes('$$')
      }
      return 'math'
    }
    if (first === 60) return this.#opensVerbatim(at, end, quotes)
  }

  #opensVerbatim(at: number, end: number, quotes: number): LineKind | undefined {
    const {text} = this
    const stop = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at)
        ? '?>'
        : marks(verbatimTag, text, at)
          ? '</'
          : undefined
    if (!stop) return
    const closes =
      stop === '</'
        ? (content: string) => /<\/(?:script|pre|style|textarea)>/i.test(content)
        : (content: string) => content.includes(stop)
    if (!closes(text.slice(at + 2, end))) this.#open = {kind: 'verbatim', quotes, closes}
    return 'verbatim'
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

function closesFence(content: string, marker: string): boolean {
  const trimmed = content.trim()
  if (trimmed.length < marker.length || trimmed[0] !== marker[0]) return false
  for (const character of trimmed) if (character !== marker[0]) return false
  return true
}

/** Length of a list marker at `at`, or 0; a thematic break is none. */
function itemLength(text: string, at: number, end: number): number {
  listMarker.lastIndex = at
  const match = listMarker.exec(text)
  if (!match || at + match[0].length > end) return 0
  return marksAll(thematicBreak, text.slice(at, end)) ? 0 : match[0].length
}

function skipQuotes(text: string, start: number, end: number): {at: number; quotes: number} {
  let at = start
  let quotes = 0
  for (;;) {
    const mark = skipSpace(text, at, Math.min(end, at + 4))
    if (text.charCodeAt(mark) !== 62 /* > */ || mark >= end) return {at, quotes}
    quotes++
    at = mark + 1
    if (text.charCodeAt(at) === 32 && at < end) at++
  }
}

function skipSpace(text: string, at: number, end: number): number {
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at
}

/** Width of white space; a tab goes to the next multiple of four. */
function columns(text: string, start: number, end: number): number {
  let width = 0
  for (let at = start; at < end; at++) width += text.charCodeAt(at) === 9 ? 4 - (width % 4) : 1
  return width
}

function marks(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function marksAll(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(line)
}

function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

function behindLineEnding(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2
  return Math.min(end + 1, text.length)
}
