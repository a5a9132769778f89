import type {WrittenCell} from '../written-table.js'
import type {HtmlRow} from './row.js'

/** A row of an HTML table with the cells that reach into it, one a column. */
export interface GridRow {
  readonly row: HtmlRow
  readonly cells: readonly (WrittenCell | undefined)[]
}

/**
 * Put the cells of an HTML table into the slots of its grid (HTML § 4.9.12): a cell that takes several
 * rows or columns is in each of its slots, and none reaches into another row group.
 *
 * Columns in which no cell begins are left out, as browsers give them no width: a `colspan` of 100
 * makes a table of three columns no wider.
 *
 * @param most
 *   Slots that may be filled: `rowspan` and `colspan` multiply what an author wrote.
 * @returns
 *   Rows of equal width; nothing when there are more slots than `most`.
 */
export function toGrid(rows: readonly HtmlRow[], most: number): readonly GridRow[] | undefined {
  const widest = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0)
  const reading = new GridReader(most, 10 + 4 * widest)
  const slots = rows.map(row => reading.read(row))
  if (reading.isFull) return
  const columns = [...reading.begun].sort((a, b) => a - b)
  if (columns.length * rows.length > most) return
  return rows.map((row, index) => ({row, cells: columns.map(column => slots[index]![column])}))
}

class GridReader {
  /** Columns in which a cell begins. */
  readonly begun = new Set<number>()
  /** Cells of rows above that reach further down, by column. */
  readonly #reaching = new Map<number, {readonly cell: WrittenCell; rows: number}>()
  #group: number | undefined
  #filled = 0

  constructor(
    readonly most: number,
    readonly widest: number
  ) {}

  get isFull(): boolean {
    return this.#filled > this.most
  }

  read({cells, group}: HtmlRow): readonly (WrittenCell | undefined)[] {
    if (group !== this.#group) this.#reaching.clear()
    this.#group = group
    const slots: (WrittenCell | undefined)[] = []
    for (const [column, above] of this.#reaching) {
      if (this.isFull) return slots
      slots[column] = above.cell
      this.#filled++
      if (--above.rows === 0) this.#reaching.delete(column)
    }
    let column = 0
    for (const {cell, columns, rows} of cells) {
      while (slots[column]) column++
      this.begun.add(column)
      const end = column + Math.max(1, Math.min(columns, this.widest - column))
      for (; column < end && !this.isFull; column++) {
        // Where two cells overlap, which HTML calls an error, the one that reaches down stays.
        if (slots[column]) continue
        slots[column] = cell
        this.#filled++
        if (rows > 1) this.#reaching.set(column, {cell, rows: rows - 1})
      }
    }
    return slots
  }
}
