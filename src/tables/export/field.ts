import {type Column, mixesUnits, type Table} from '../table.js'
import type {TypedValue} from '../value.js'

/**
 * A column as a field of a file: what Frictionless Table Schema calls it, and how its values are
 * written, so that a CSV file and its schema agree.
 *
 * Values of different units in one column are written as text: their bare numbers would be added up.
 */
export interface Field {
  readonly type: FieldType
  readonly format?: string
  /** A value as text; empty for nothing. Numbers stay numbers. */
  readonly write: (value: TypedValue, text: string) => string | number
}

export type FieldType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'year'
  | 'yearmonth'
  | 'duration'
  | 'object'
  | 'array'
  | 'any'

/** How a column is written; see <https://specs.frictionlessdata.io/table-schema/>. */
export function fieldOf(column: Column, values: readonly TypedValue[]): Field {
  const known = values.filter(({type}) => type !== 'null')
  if (column.outliers.length > 0 || mixesUnits(column)) return {type: 'string', write: writeText}
  switch (column.type) {
    case 'integer':
    case 'year':
    case 'boolean':
      return {type: column.type, write}
    case 'number':
    case 'percent':
    case 'currency':
    case 'quantity':
    case 'multiplier':
      return {type: 'number', write}
    case 'duration':
      return {type: 'duration', write}
    case 'date':
      return dateField(known)
    case 'time':
      return known.every(({value}) => String(value).length === 5)
        ? {type: 'time', format: '%H:%M', write}
        : {type: 'string', write}
    case 'link':
      return {type: 'string', format: 'uri', write}
    case 'range':
      return {type: 'object', write}
    case 'list':
    case 'ratio':
      return {type: 'array', write}
    case 'null':
      return {type: 'any', write}
    case 'string':
    case 'enum':
      return {type: 'string', write}
  }
}

/** Days or months; dates of several precisions are one type in no file format. */
function dateField(values: readonly TypedValue[]): Field {
  const precisions = new Set(values.map(value => (value.type === 'date' ? value.precision : 'day')))
  const [precision] = precisions
  if (precisions.size > 1) return {type: 'string', write}
  if (precision === 'day') return {type: 'date', write}
  return {type: precision === 'month' ? 'yearmonth' : 'string', write}
}

function write(value: TypedValue): string | number {
  switch (value.type) {
    case 'null':
      return ''
    case 'duration':
      return value.iso
    case 'boolean':
      return String(value.value)
    case 'range':
    case 'list':
    case 'ratio':
      return JSON.stringify(value.value)
    default:
      return value.value
  }
}

function writeText(value: TypedValue, text: string): string {
  return value.type === 'null' ? '' : text
}

/** Values of a column in the data rows. */
export function dataValues({rows}: Table, column: number): TypedValue[] {
  return rows.flatMap(({kind, cells}) => (kind === 'data' ? [cells[column]!.value] : []))
}
