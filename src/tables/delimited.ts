import type {Code, Root} from 'mdast'
import type {Span} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'
import {
  emptyCell,
  mostCells,
  type UnreadTable,
  type WrittenCell,
  type WrittenRow,
  type WrittenTable
} from './written-table.js'

/**
 * The tables in code blocks that say so: ` ```csv ` and ` ```tsv ` (RFC 4180; a field in quotes may hold
 * separators, line endings and doubled quotes). The first record is the header.
 *
 * A block in a quote or an indented one is left alone: its text is not in one piece.
 */
export function findDelimitedTables(tree: Root, text: string): (WrittenTable | UnreadTable)[] {
  if (!/(?:```|~~~)[ \t]*[ct]sv\b/i.test(text)) return []
  const tables: (WrittenTable | UnreadTable)[] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters || node.type !== 'code' || !/^[ct]sv$/i.test(node.lang ?? '')) continue
    const table = readBlock(node, text)
    if (table) tables.push(table)
  }
  return tables
}

function readBlock(node: Code, text: string): WrittenTable | UnreadTable | undefined {
  const span = spanOf(node)
  const start = text.indexOf('\n', span.start) + 1
  if (start === 0 || !text.startsWith(node.value, start)) return
  const separator = /^t/i.test(node.lang!) ? '\t' : separatorOf(node.value)
  const records = readRecords(node.value, start, separator)
  const [header, ...rows] = records
  if (!header || header.length < 2 || rows.length === 0) return
  const width = header.length
  if (records.reduce((sum, row) => sum + Math.max(width, row.length), 0) > mostCells(span)) {
    return {span, unread: 'sparse'}
  }
  return {span, header, rows: rows.map(row => toRow(row, width))}
}

/** A semicolon where the comma is the decimal sign. */
function separatorOf(value: string): string {
  const [first = ''] = value.split('\n', 1)
  return first.includes(';') && !first.includes(',') ? ';' : ','
}

function toRow(cells: readonly WrittenCell[], width: number): WrittenRow {
  const span = {start: cells[0]!.span.start, end: cells.at(-1)!.span.end}
  const kept = [...cells]
  while (kept.length < width) kept.push(emptyCell(span.end))
  return {span, cells: kept, citationIds: [], written: cells.length, isProse: false}
}

/** Records of fields; blank lines are none. */
function readRecords(value: string, offset: number, separator: string): WrittenCell[][] {
  const field = new RegExp(
    `"((?:[^"]|"")*)"[ \\t]*(?=[${separator}\\r\\n]|$)|([^${separator}\\r\\n]*)`,
    'y'
  )
  const records: WrittenCell[][] = []
  let record: WrittenCell[] = []
  let at = 0
  while (at <= value.length) {
    field.lastIndex = at
    const match = field.exec(value)!
    const [raw, quoted, plain = ''] = match
    const span = {start: offset + at, end: offset + at + raw.trimEnd().length}
    record.push(cellOf(quoted?.replaceAll('""', '"') ?? plain, span))
    at += raw.length
    if (value[at] === separator) {
      at++
      continue
    }
    if (record.length > 1 || record[0]!.text !== '') records.push(record)
    record = []
    at += value.startsWith('\r\n', at) ? 2 : 1
  }
  return records
}

function cellOf(value: string, span: Span): WrittenCell {
  const text = value.replace(/\s+/g, ' ').trim()
  return {...emptyCell(span.start), span, text}
}
