import type {Root} from 'mdast'
import type {Citation} from '../citations/index.js'
import {type Span, sliceSpan} from '../text/index.js'
import {findDelimitedTables} from './delimited.js'
import {findHtmlTables} from './html/table.js'
import {findMarkdownTables, type TableProse} from './markdown/table.js'
import {surroundingsOf} from './surroundings.js'
import type {Row, Table} from './table.js'
import {takeWithin} from './take-within.js'
import {typeTable} from './type-table.js'
import {conventionsOf, type TableOptions} from './values/index.js'
import type {UnreadTable, WrittenTable} from './written-table.js'

export {tableCsv} from './export/csv.js'
export {tableInterface} from './export/interface.js'
export {type ReadRecords, type RecordIssue, readRecords} from './export/records.js'
export {type TableField, type TableSchema, tableSchema} from './export/schema.js'
export type {Cell, Column, ColumnType, Row, RowKind, Table, TableRecord} from './table.js'
export type {Range, TypedValue, Value, ValueType} from './value.js'
export type {TableOptions} from './values/index.js'
export type {UnreadTable} from './written-table.js'

/** A table as it is written, and what was read from it. */
export interface FoundTable {
  readonly written: WrittenTable
  readonly table: Table
}

/** What was found; tables in document order. */
export interface FoundTables {
  readonly tables: readonly FoundTable[]
  readonly unread: readonly UnreadTable[]
}

/** What the tables are read from; spans are in `text`, everything in document order. */
export interface TableScene {
  readonly tree: Root
  readonly prose: readonly TableProse[]
  readonly citations: readonly Citation[]
  readonly claims: readonly {readonly id: string; readonly span: Span}[]
  readonly text: string
}

/**
 * Find the tables of an article and type them.
 *
 * @returns
 *   Spans are in the text, and `raw` is what they cover.
 */
export function findTables(scene: TableScene, options: TableOptions): FoundTables {
  const {tree, prose, citations, claims, text} = scene
  const found = [
    ...findMarkdownTables(prose, text),
    ...findHtmlTables(tree, takeWithin(citations), text),
    ...findDelimitedTables(tree, text)
  ].sort((a, b) => a.span.start - b.span.start)
  const written = found.filter(table => 'rows' in table)
  const unread = found.filter(table => 'unread' in table)
  if (written.length === 0) return {tables: [], unread}
  const conventions = conventionsOf(options)
  const surroundings = surroundingsOf(prose, text)
  const claimsWithin = takeWithin(claims)
  const tables = written.map((each, index): FoundTable => {
    const typed = typeTable(each, surroundings(each.span.start), conventions)
    const rows = typed.rows.map(
      (row): Row => ({...row, claimIds: claimsWithin(row.span).map(({id}) => id)})
    )
    const table = {id: `t${index + 1}`, ...typed, rows}
    return {written: each, table: placeTable(table, span => span, text)}
  })
  return {tables, unread}
}

/** The same table in another text: its spans carried over, `raw` as it stands there. */
export function placeTable(table: Table, carry: (span: Span) => Span, text: string): Table {
  return {
    ...table,
    span: carry(table.span),
    rows: table.rows.map(row => ({
      ...row,
      span: carry(row.span),
      cells: row.cells.map(cell => {
        const span = carry(cell.span)
        return {...cell, span, raw: sliceSpan(text, span)}
      })
    }))
  }
}
