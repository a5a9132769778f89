import type {Table} from '../table.js'
import {checkTable} from './check-table.js'
import {dataValues, fieldOf} from './field.js'

/**
 * The data rows of a table as CSV (RFC 4180, with a header of column keys), to be opened with
 * `tableSchema`. Durations are ISO 8601, ranges and lists JSON, empty cells empty; cells beyond the
 * last column are in `_extra`.
 *
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab) gets an apostrophe before
 * it. Own lines, since csv-stringify escapes negative numbers as well, and the others do not escape.
 */
export function tableCsv(table: Table): string {
  checkTable(table)
  const fields = table.columns.map((column, index) => fieldOf(column, dataValues(table, index)))
  const rows = table.rows.filter(({kind}) => kind === 'data')
  const hasExtra = rows.some(({record}) => record._extra !== undefined)
  const header = table.columns.map(({key}) => key)
  const lines = rows.map(({cells, record}) => {
    const values = fields.map((field, column) => {
      const {value, text} = cells[column]!
      return writeField(field.write(value, text))
    })
    if (hasExtra) values.push(writeField(record._extra ? JSON.stringify(record._extra) : ''))
    return values
  })
  return [hasExtra ? [...header, '_extra'] : header, ...lines]
    .map(values => `${values.join(',')}\r\n`)
    .join('')
}

function writeField(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
