import type {Table} from 'mdast'
import type {Block} from '../blocks.js'
import type {Span} from '../span.js'
import {spanOf} from '../tree.js'
import {captionBefore} from './caption.js'
import {writtenCell} from './markdown-cell.js'
import {emptyCell, type WrittenCell, type WrittenRow, type WrittenTable} from './written.js'

/** A block of the article with its prose and its citations; see `readProse`. */
export interface TableProse {
  readonly block: Block
  readonly masked: string
  readonly text: string
  readonly groups: readonly {readonly markers: readonly {readonly id: string}[]}[]
}

/**
 * The pipe tables of an article.
 *
 * @param prose
 *   All blocks in document order: cells, and what stands between the tables.
 */
export function findMarkdownTables(prose: readonly TableProse[], text: string): WrittenTable[] {
  const tables: WrittenTable[] = []
  for (let index = 0; index < prose.length; ) {
    const table = prose[index]!.block.cell?.table
    const from = index
    do index++
    while (table && index < prose.length && prose[index]!.block.cell?.table === table)
    if (!table) continue
    const before = prose[from - 1]
    const caption = before && captionBefore(before, spanOf(table).start, text)
    tables.push({
      span: spanOf(table),
      headings: headingsOf(prose[from]!.block, prose, from),
      ...(caption !== undefined && {caption}),
      ...readRows(table, prose.slice(from, index), text)
    })
  }
  return tables
}

function readRows(
  table: Table,
  cells: readonly TableProse[],
  text: string
): Pick<WrittenTable, 'header' | 'rows'> {
  const rows: WrittenCell[][] = table.children.map(() => [])
  for (const {block, masked, groups} of cells) {
    if (block.node.type !== 'tableCell' || !block.cell) continue
    const ids = groups.flatMap(({markers}) => markers.map(({id}) => id))
    rows[block.cell.row]!.push(writtenCell(block.node, masked, text, ids))
  }
  const [header = [], ...body] = rows
  return {
    header,
    rows: body.map((row, index) =>
      toRow(row, spanOf(table.children[index + 1]!), header.length, text)
    )
  }
}

/** As many cells as there are columns; citations behind the closing pipe are the row's own. */
function toRow(cells: WrittenCell[], span: Span, columns: number, text: string): WrittenRow {
  const kept = [...cells]
  const citationIds: string[] = []
  while (kept.length > columns && kept.at(-1)!.text === '')
    citationIds.unshift(...kept.pop()!.citationIds)
  const written = kept.length
  while (kept.length < columns) kept.push(emptyCell(kept.at(-1)?.span.end ?? span.end))
  return {
    span,
    cells: kept,
    citationIds,
    written,
    isProse: !text.slice(span.start, span.end).includes('|')
  }
}

/** Words of the headings the table stands under. */
function headingsOf({headings}: Block, prose: readonly TableProse[], from: number): string[] {
  if (headings.length === 0) return []
  const texts: string[] = []
  let next = headings.length - 1
  for (let index = from - 1; index >= 0 && next >= 0; index--) {
    if (prose[index]!.block.node !== headings[next]) continue
    texts.unshift(prose[index]!.text)
    next--
  }
  return texts.filter(Boolean)
}
