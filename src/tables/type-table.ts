import {typeColumn} from './column.js'
import {keysOf} from './key.js'
import {rowKindsOf} from './row-kind.js'
import type {Surroundings} from './surroundings.js'
import {
  type Cell,
  type Column,
  mixesUnits,
  type Row,
  type Table,
  type TableRecord
} from './table.js'
import type {TypedValue, Value} from './value.js'
import type {Conventions} from './values/index.js'
import type {WrittenRow, WrittenTable} from './written-table.js'

/**
 * Type a table: each column by its header and its cells, then rows as records.
 *
 * @returns
 *   The table without `id`, `raw` of its cells and claims, which only the whole article knows; spans
 *   are those of `written`.
 */
export function typeTable(
  written: WrittenTable,
  {headings, caption: above}: Surroundings,
  conventions: Conventions
): Omit<Table, 'id'> {
  const {span, header, rows, caption = above} = written
  const kinds = rowKindsOf(written)
  const counts = kinds.map(kind => kind === 'data')
  const keys = keysOf(header.map(({text}) => text))
  const typed = header.map(({text}, column) =>
    typeColumn(
      text,
      rows.map(({cells}) => cells[column]!),
      counts,
      conventions
    )
  )
  const columns = header.map(
    ({text, citationIds}, index): Column => ({
      key: keys[index]!,
      header: text,
      ...typed[index]!.column,
      citationIds
    })
  )
  const typedRows = rows.map((row, index): Row => {
    const cells = toCells(
      row,
      index,
      typed.map(({values}) => values)
    )
    return {
      span: row.span,
      kind: kinds[index]!,
      cells,
      record: toRecord(columns, cells),
      citationIds: row.citationIds,
      claimIds: []
    }
  })
  return {
    span,
    ...(caption !== undefined && {caption}),
    headings,
    columns,
    rows: typedRows,
    records: typedRows.filter(({kind}) => kind === 'data').map(({record}) => record)
  }
}

function toCells(
  row: WrittenRow,
  index: number,
  columns: readonly (readonly TypedValue[])[]
): Cell[] {
  return row.cells.map(({span, text, citationIds}, column) => {
    // A cell beyond the last column belongs to none: it is what it says.
    const value = columns[column]?.[index] ?? {type: 'string', value: text, confidence: 1}
    return {span, raw: '', text, value, citationIds}
  })
}

/** A record has no prototype: a column may be called `constructor`. */
function toRecord(columns: readonly Column[], cells: readonly Cell[]): TableRecord {
  const record: Record<string, Value> = Object.create(null)
  for (const [index, column] of columns.entries()) {
    const {value, text} = cells[index]!
    record[column.key] = mixesUnits(column) && value.type !== 'null' ? text : value.value
  }
  if (cells.length > columns.length) {
    record._extra = cells.slice(columns.length).map(({value}) => value.value)
  }
  return record
}
