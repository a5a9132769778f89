import type {Span} from '../text/index.js'
import type {Scalar, TypedValue, Value, ValueType} from './value.js'

/** A table of the article as typed rows. */
export interface Table {
  /** `t1`, `t2` … in document order. */
  readonly id: string
  readonly span: Span
  /** The line above that introduces it, or the `<caption>`. */
  readonly caption?: string
  /** Headings the table stands under, outermost first. */
  readonly headings: readonly string[]
  readonly columns: readonly Column[]
  /** Every row below the header. */
  readonly rows: readonly Row[]
  /** Records of the data rows: totals, group titles and notes are in `rows` only. */
  readonly records: readonly TableRecord[]
}

/**
 * A row keyed by `column.key`; an object without a prototype. Cells beyond the last column are in
 * `_extra`.
 */
export type TableRecord = Readonly<Record<string, Value>>

export interface Column {
  /** Header in camel case, unique in the table: `Practical effect` is `practicalEffect`. */
  readonly key: string
  /** Header as plain text. */
  readonly header: string
  readonly type: ColumnType
  /** Some cell holds no value. */
  readonly nullable: boolean
  /** Unit of all its values: an ISO 4217 code, or a unit as written. */
  readonly unit?: string
  /** Period of all its values: `month` for `$20/month`. */
  readonly per?: string
  /**
   * Units as written, where there are several. With `unit`, values are converted to it. Without, they
   * have nothing in common (`$12`, `€9`): cells keep `{value, unit, per}`, records hold their text.
   */
  readonly units?: readonly string[]
  /** What the values of a range or a list are. */
  readonly of?: Scalar
  /** What the header counts in, 1000000 for `(in millions)`; values are multiplied by it already. */
  readonly scale?: number
  /** Dates with slashes are written day first. */
  readonly dayFirst?: boolean
  /** The values of an enum, in the order of their first use. */
  readonly values?: readonly string[]
  /** `(k + 1) / (n + 2)` where k of n values fit the type. */
  readonly confidence: number
  /** Rows, counted from 0, whose cell does not fit the type: it is kept as a string. */
  readonly outliers: readonly number[]
  /** Citations in the header: they belong to the column as a whole. */
  readonly citationIds: readonly string[]
}

export type ColumnType = ValueType | 'enum'

/** Whether a column mixes units: its bare numbers would be compared and added up. */
export function mixesUnits({unit, units}: Pick<Column, 'unit' | 'units'>): boolean {
  return units !== undefined && unit === undefined
}

export interface Row {
  readonly span: Span
  readonly kind: RowKind
  /** One per column, missing ones as empty cells; then cells beyond the last column. */
  readonly cells: readonly Cell[]
  readonly record: TableRecord
  /** Citations behind the closing pipe: they belong to the row as a whole. */
  readonly citationIds: readonly string[]
  readonly claimIds: readonly string[]
}

export type RowKind = 'data' | 'total' | 'group' | 'note'

export interface Cell {
  /** Without the pipes and the space around it; empty where a row is short. */
  readonly span: Span
  /** What `span` covers. */
  readonly raw: string
  /** Plain text: markup and citation markers removed. */
  readonly text: string
  readonly value: TypedValue
  readonly citationIds: readonly string[]
}
