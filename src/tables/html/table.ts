import type {Root} from 'mdast'
import type {Citation} from '../../citations/index.js'
import type {Span} from '../../text/index.js'
import {spanOf, walk} from '../../tree/index.js'
import type {UnreadTable, WrittenTable} from '../written-table.js'
import {htmlCell} from './cell.js'
import {layOut} from './layout.js'
import type {HtmlCell, HtmlRow} from './row.js'
import {readTags, spanAttribute, type Tag} from './tag.js'

/**
 * The HTML tables of an article. CommonMark cuts an HTML block at a blank line, so a table is read from
 * the text: from `<table>` to its `</table>`, or to the end of the block where there is none.
 *
 * @param citationsWithin
 *   Citations of a span, asked for in document order.
 */
export function findHtmlTables(
  tree: Root,
  citationsWithin: (span: Span) => readonly Citation[],
  text: string
): (WrittenTable | UnreadTable)[] {
  if (!/<table[\s>]/i.test(text)) return []
  const tables: (WrittenTable | UnreadTable)[] = []
  const closes = closesOf(text)
  /** Ends of the tables that are open. */
  const open: number[] = []
  let seen = 0
  for (const {node, enters} of walk(tree)) {
    if (!enters || node.type !== 'html') continue
    const block = spanOf(node)
    for (const match of text.slice(block.start, block.end).matchAll(/<table[\s>]/gi)) {
      const start = block.start + match.index
      // A block within a table has been read with it, tables in its cells apart.
      if (start < seen) continue
      seen = start + 1
      while (open.length > 0 && open.at(-1)! <= start) open.pop()
      if (open.length >= deepest) continue
      const end = closes.get(start) ?? Math.min(block.end, open.at(-1) ?? block.end)
      open.push(end)
      const table = readTable({start, end}, citationsWithin, text)
      if (table) tables.push(table)
    }
  }
  return tables
}

/** Tables in cells of tables are read as tables of their own down to this depth: each is read again. */
const deepest = 4

function readTable(
  span: Span,
  citationsWithin: (span: Span) => readonly Citation[],
  text: string
): WrittenTable | UnreadTable | undefined {
  const reader = new TableReader(text, citationsWithin)
  for (const tag of readTags(text, span.start, span.end)) reader.read(tag)
  return layOut(span, reader.finish(span.end), reader.caption)
}

/** Where each table ends, behind its `</table>`, by where it starts. */
function closesOf(text: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>()
  const open: number[] = []
  for (const {name, closes: isClosing, start, end} of readTags(text, 0, text.length)) {
    if (name !== 'table') continue
    if (!isClosing) open.push(start)
    else if (open.length > 0) closes.set(open.pop()!, end)
  }
  return closes
}

/** Rows and cells as their tags come; each ends where the next begins, when nothing closes it. */
class TableReader {
  caption: string | undefined
  readonly #rows: HtmlRow[] = []
  #depth = 0
  #isHead = false
  #group = 0
  #row: {start: number; cells: HtmlCell[]} | undefined
  /** The cell or caption that is open, and the tags in it. */
  #open: {tag: Tag; tags: Tag[]} | undefined

  constructor(
    readonly text: string,
    readonly citationsWithin: (span: Span) => readonly Citation[]
  ) {}

  read(tag: Tag): void {
    if (tag.name === 'table') this.#depth += tag.closes ? -1 : 1
    // A table in a cell is part of its text.
    if (this.#depth > 1 || !/^(?:table|caption|thead|tbody|tfoot|tr|td|th)$/.test(tag.name)) {
      this.#open?.tags.push(tag)
      return
    }
    this.#closeCell(tag.start)
    if (!/^(?:td|th|caption)$/.test(tag.name)) this.#closeRow(tag.closes ? tag.end : tag.start)
    if (tag.name === 'thead') this.#isHead = !tag.closes
    if (/^(?:thead|tbody|tfoot)$/.test(tag.name)) this.#group++
    if (tag.closes) return
    if (tag.name === 'tr') this.#row = {start: tag.start, cells: []}
    if (/^(?:td|th|caption)$/.test(tag.name)) this.#open = {tag, tags: []}
  }

  finish(end: number): readonly HtmlRow[] {
    this.#closeCell(end)
    this.#closeRow(end)
    return this.#rows
  }

  #closeCell(end: number): void {
    if (!this.#open) return
    const {tag, tags} = this.#open
    this.#open = undefined
    const content = {start: tag.end, end}
    const cell = htmlCell(content, tags, this.citationsWithin(content), this.text)
    if (tag.name === 'caption') {
      this.caption = cell.text
      return
    }
    this.#row ??= {start: tag.start, cells: []}
    this.#row.cells.push({
      cell,
      isHeader: tag.name === 'th',
      columns: spanAttribute(tag, 'colspan'),
      rows: spanAttribute(tag, 'rowspan')
    })
  }

  #closeRow(end: number): void {
    if (!this.#row) return
    const {start, cells} = this.#row
    this.#row = undefined
    // A row without cells counts all the same for those that reach down.
    this.#rows.push({span: {start, end}, cells, isHead: this.#isHead, group: this.#group})
  }
}
