import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Span} from '../../text/index.js'
import type {Row, Table} from '../table.js'
import {checkTable} from './check-table.js'

/** Records that a schema accepts, and what it says of the others. */
export interface ReadRecords<Output> {
  readonly records: readonly Output[]
  readonly issues: readonly RecordIssue[]
}

export interface RecordIssue {
  /** Row of the table, counted from 0. */
  readonly row: number
  /** Where in the record: `['change']`, `['range', 'min']`. */
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The cell, where the path names a column; else the row. */
  readonly span: Span
}

/**
 * Read the records of a table by a schema.
 *
 * @param schema
 *   Any Standard Schema, for an object keyed as the records are: zod, valibot, arktype and others need no
 *   adapter. It may check at once or later.
 * @returns
 *   What the schema makes of the data rows it accepts, in order; a row with issues makes no record.
 * @throws {TypeError}
 *   When `schema` is no Standard Schema.
 */
export async function readRecords<Schema extends StandardSchemaV1>(
  table: Table,
  schema: Schema
): Promise<ReadRecords<StandardSchemaV1.InferOutput<Schema>>> {
  checkTable(table)
  const standard = schema?.['~standard']
  if (typeof standard?.validate !== 'function') {
    throw new TypeError(`Expected a Standard Schema, got ${typeof schema}`)
  }
  const rows = [...table.rows.entries()].filter(([, {kind}]) => kind === 'data')
  const results = await Promise.all(
    // Schemas ask for plain objects: a record has no prototype.
    rows.map(([, {record}]) => standard.validate({...record}))
  )
  const records: StandardSchemaV1.InferOutput<Schema>[] = []
  const issues: RecordIssue[] = []
  for (const [index, result] of results.entries()) {
    const [number, row] = rows[index]!
    if (!result.issues) records.push(result.value)
    for (const issue of result.issues ?? []) issues.push(placeIssue(issue, number, row, table))
  }
  return {records, issues}
}

function placeIssue(
  {path = [], message}: StandardSchemaV1.Issue,
  number: number,
  row: Row,
  {columns}: Table
): RecordIssue {
  // Some libraries give keys, others objects that hold them; and some an array of their own kind.
  const keys = [...path].map(segment => {
    const key = typeof segment === 'object' ? segment.key : segment
    return typeof key === 'number' ? key : String(key)
  })
  const column = columns.findIndex(({key}) => key === keys[0])
  return {row: number, path: keys, message, span: row.cells[column]?.span ?? row.span}
}
