import type {Table} from 'mdast'
import type {Span} from '../../text/index.js'
import type {Block} from '../../tree/index.js'
import {spanOf} from '../../tree/index.js'
import {conventionsOf, normalize, readValue} from '../values/index.js'
import {
  emptyCell,
  mostCells,
  type UnreadTable,
  type WrittenCell,
  type WrittenRow,
  type WrittenTable
} from '../written-table.js'
import {writtenCell} from './cell.js'
import {readHeaderRows} from './header.js'

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
export function findMarkdownTables(
  prose: readonly TableProse[],
  text: string
): (WrittenTable | UnreadTable)[] {
  const tables: (WrittenTable | UnreadTable)[] = []
  for (let index = 0; index < prose.length; ) {
    const table = prose[index]!.block.cell?.table
    const from = index
    do index++
    while (table && index < prose.length && prose[index]!.block.cell?.table === table)
    if (!table) continue
    const span = spanOf(table)
    if (isSparse(table)) tables.push({span, unread: 'sparse'})
    else tables.push({span, ...readRows(table, prose.slice(from, index), text)})
  }
  return tables
}

/** Short rows are filled up, so a wide header over a thousand rows of one cell asks for a million. */
function isSparse(table: Table): boolean {
  const columns = table.children[0]?.children.length ?? 0
  return columns * table.children.length > mostCells(spanOf(table))
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
  const written = body.map((row, index) =>
    toRow(row, spanOf(table.children[index + 1]!), header.length, text)
  )
  return readHeaderRows({header, rows: written}, isAmount)
}

/** A year and a quarter are headers as well. */
function isAmount(text: string): boolean {
  const value = readValue(normalize(text), conventionsOf({}))
  return value !== undefined && !/^(?:year|date|null|boolean|range)$/.test(value.type)
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
