import type {Span} from '../span.js'
import type {TypedValue} from './value.js'

export interface Table {
  readonly id: string
  readonly span: Span
  readonly caption?: string
  /** Headings the table stands under, outermost first. */
  readonly headings: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows keyed by `column.key`; objects without a prototype. */
  readonly records: readonly TableRecord[]
}

export type TableRecord = Readonly<Record<string, TypedValue['value']>>

export interface Column {
  readonly key: string
  readonly header: string
  readonly type: TypedValue['type']
  readonly nullable: boolean
  readonly unit?: string
  readonly confidence: number
  /** Row numbers, from 0, whose cell does not fit the type. */
  readonly outliers: readonly number[]
}

export interface Row {
  readonly span: Span
  readonly kind: 'data' | 'total' | 'group' | 'note'
  readonly cells: readonly Cell[]
  readonly record: TableRecord
  readonly claimIds: readonly string[]
}

export interface Cell {
  readonly span: Span
  /** What `span` covers. */
  readonly raw: string
  /** Plain text: markup and citation markers removed. */
  readonly text: string
  readonly value: TypedValue
  readonly citationIds: readonly string[]
}
