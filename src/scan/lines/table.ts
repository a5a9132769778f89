import type {Line} from './line.js'
import {countCells} from './row.js'

/** A pipe table among the lines: indexes of its header, and of its body as `[first, end)`. */
interface TableLines {
  readonly header: number
  readonly first: number
  readonly end: number
  /** Cells of the header. */
  readonly columns: number
}

/** The tables of a text, as GFM cuts them. */
export function* findTables(text: string, lines: readonly Line[]): Generator<TableLines> {
  for (let index = 1; index < lines.length; index++) {
    if (lines[index]!.kind !== 'table-delimiter') continue
    const header = lines[index - 1]!
    const first = index + 1
    let end = first
    while (lines[end]?.kind === 'table-row') end++
    const columns = countCells(text.slice(header.content, header.end))
    yield {header: index - 1, first, end, columns}
    index = end
  }
}
