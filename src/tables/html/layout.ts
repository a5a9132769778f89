import type {Span} from '../../text/index.js'
import {joinHeaders} from '../header-rows.js'
import {
  emptyCell,
  mostCells,
  type UnreadTable,
  type WrittenRow,
  type WrittenTable
} from '../written-table.js'
import {type GridRow, toGrid} from './grid.js'
import type {HtmlCell, HtmlRow} from './row.js'

/**
 * Lay an HTML table out as rows of as many cells as there are columns. A cell that takes several rows
 * or columns is in each of them; one that takes a whole row of the body is in the first column only:
 * it is a title.
 *
 * Header rows are those of `<thead>`, else the leading rows of `<th>` only, else a first row that is
 * emphasised; several are read together, from top to bottom: `2024` over `Sales` is `2024 Sales`.
 *
 * @returns
 *   Nothing for a table without cells.
 */
export function layOut(
  span: Span,
  rows: readonly HtmlRow[],
  caption: string | undefined
): WrittenTable | UnreadTable | undefined {
  const grid = toGrid(rows, mostCells(span))
  if (!grid) return {span, unread: 'sparse'}
  // A row without a cell of its own only says again what reaches into it.
  const own = grid.filter(({row}) => row.cells.length > 0)
  if (own.length === 0) return
  const heads = countHeads(own.map(({row}) => row))
  const empty = emptyCell(span.start)
  const headers = own.slice(0, heads).map(({cells}) => cells.map(cell => cell ?? empty))
  const header = headers.length > 0 ? joinHeaders(headers) : (own[0]?.cells.map(() => empty) ?? [])
  const body = own.slice(heads).map(toRow)
  return {span, header, rows: body, ...(caption && {caption})}
}

function toRow({row, cells}: GridRow): WrittenRow {
  const [only] = row.cells
  const isTitle = row.cells.length === 1 && cells.length > 1 && cells.every(c => c === only!.cell)
  const written = cells.reduce((end, cell, index) => (cell ? index + 1 : end), 0)
  let at = row.span.end
  const filled = cells.map((cell, index) => {
    if (isTitle && index > 0) return emptyCell(at)
    if (cell) at = cell.span.end
    return cell ?? emptyCell(at)
  })
  return {span: row.span, cells: filled, citationIds: [], written, isProse: false}
}

function countHeads(rows: readonly HtmlRow[]): number {
  const isAll = ({cells}: HtmlRow, holds: (cell: HtmlCell) => boolean) => cells.every(holds)
  const inHead = rows.findIndex(({isHead}) => !isHead)
  if (inHead !== 0) return inHead < 0 ? rows.length : inHead
  const plain = rows.findIndex(row => !isAll(row, ({isHeader}) => isHeader))
  if (plain !== 0) return plain < 0 ? 1 : plain
  return isAll(rows[0]!, ({cell}) => cell.isEmphasised) ? 1 : 0
}
