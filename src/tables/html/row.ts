import type {Span} from '../../text/index.js'
import type {WrittenCell} from '../written-table.js'

/** A cell, and how many columns and rows it takes. */
export interface HtmlCell {
  readonly cell: WrittenCell
  readonly isHeader: boolean
  readonly columns: number
  /** Infinity: down to the end of its row group. */
  readonly rows: number
}

export interface HtmlRow {
  readonly span: Span
  /** Its own cells: those that reach down from rows above are not among them. */
  readonly cells: readonly HtmlCell[]
  /** Is in `<thead>`. */
  readonly isHead: boolean
  /** Number of its row group (`<thead>`, `<tbody>`, `<tfoot>`): no cell reaches into the next. */
  readonly group: number
}
