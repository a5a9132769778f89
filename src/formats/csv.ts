import type {Table} from '../tables/table.js'

/**
 * The records of a table as CSV (RFC 4180), with the keys of its columns in the first line.
 *
 * @returns
 *   Lines end in CRLF; what is not known is empty.
 */
export function tableCsv({columns, records}: Table): string {
  const keys = columns.map(({key}) => key)
  const rows = records.map(record => keys.map(key => record[key] ?? null))
  return [keys, ...rows].map(row => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: unknown): string {
  if (value === null) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
