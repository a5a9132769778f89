import type {Span} from '../../text/index.js'
import {emptyCell, type WrittenCell, type WrittenRow, type WrittenTable} from '../written-table.js'
import type {HtmlCell, HtmlRow} from './row.js'

/** A `colspan` says what it likes: it makes a table no wider than this, and than its cells allow. */
const mostColumns = (rows: readonly HtmlRow[]) =>
  Math.min(200, 10 + 4 * rows.reduce((widest, {cells}) => Math.max(widest, cells.length), 0))

/**
 * Lay an HTML table out as rows of as many cells as there are columns. A cell that takes several rows
 * or columns stands in each of them; one that takes a whole row of the body stands in the first only:
 * it is a title.
 *
 * Header rows are those of `<thead>`, else the leading rows of `<th>` only, else a first row that is
 * emphasised; several are read together, from top to bottom: `2024` over `Sales` is `2024 Sales`.
 */
export function layOut(
  span: Span,
  rows: readonly HtmlRow[],
  caption: string | undefined
): WrittenTable | undefined {
  const grid = spread(rows)
  const width = grid.reduce((widest, {cells}) => Math.max(widest, cells.length), 0)
  if (width === 0) return
  const heads = countHeads(rows)
  const header = headerOf(grid.slice(0, heads), width, span.start)
  const body = grid.slice(heads).map(({span: place, cells}, index): WrittenRow => {
    const isTitle =
      rows[heads + index]!.cells.length === 1 && cells.length > 1 && cells.length >= header.length
    const kept = isTitle ? cells.slice(0, 1) : cells
    const written = cells.length
    while (kept.length < header.length) kept.push(emptyCell(kept.at(-1)?.span.end ?? place.end))
    return {span: place, cells: kept, citationIds: [], written, isProse: false}
  })
  return {span, header, rows: body, ...(caption && {caption})}
}

function spread(rows: readonly HtmlRow[]): {span: Span; cells: WrittenCell[]}[] {
  /** Cells from rows above that reach further down, by column. */
  const reaching = new Map<number, {cell: WrittenCell; rows: number}>()
  const most = mostColumns(rows)
  return rows.map(({span, cells}) => {
    const row: WrittenCell[] = []
    const fillFromAbove = () => {
      for (let above = reaching.get(row.length); above; above = reaching.get(row.length)) {
        if (--above.rows === 0) reaching.delete(row.length)
        row.push(above.cell)
      }
    }
    for (const {cell, columns, rows: height} of cells) {
      fillFromAbove()
      const width = Math.min(columns, Math.max(1, most - row.length))
      for (let column = 0; column < width; column++) {
        if (height > 1) reaching.set(row.length, {cell, rows: height - 1})
        row.push(cell)
      }
    }
    fillFromAbove()
    return {span, cells: row}
  })
}

function countHeads(rows: readonly HtmlRow[]): number {
  const isAll = ({cells}: HtmlRow, holds: (cell: HtmlCell) => boolean) => cells.every(holds)
  const inHead = rows.findIndex(({isHead}) => !isHead)
  if (inHead !== 0) return inHead < 0 ? rows.length : inHead
  const plain = rows.findIndex(row => !isAll(row, ({isHeader}) => isHeader))
  if (plain !== 0) return plain < 0 ? 1 : plain
  return isAll(rows[0]!, ({cell}) => cell.isEmphasised) ? 1 : 0
}

function headerOf(
  heads: readonly {cells: WrittenCell[]}[],
  width: number,
  start: number
): WrittenCell[] {
  return Array.from({length: width}, (_, column) => {
    const cells = [...new Set(heads.flatMap(({cells}) => cells[column] ?? []))]
    const [first = emptyCell(start)] = cells
    if (cells.length < 2) return first
    return {
      ...first,
      text: cells
        .map(({text}) => text)
        .filter(Boolean)
        .join(' '),
      citationIds: cells.flatMap(({citationIds}) => citationIds)
    }
  })
}
