import type {Span} from '../../text/index.js'
import type {WrittenCell} from '../written-table.js'

/** A cell, and how many columns and rows it takes. */
export interface HtmlCell {
  readonly cell: WrittenCell
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
}

export interface HtmlRow {
  readonly span: Span
  readonly cells: readonly HtmlCell[]
  /** Stands in `<thead>`. */
  readonly isHead: boolean
}
