import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {count} from '../exchange/formats/index.js'
import type {Cell, Column, Row, Table, Value} from '../tables/index.js'
import {tableCsv} from '../tables/index.js'

/**
 * A table as it reads and as records, of which one shows at a time.
 *
 * @param asWritten
 *   The table as the article shows it.
 * @param table
 *   Its records; none when it was not read as a table.
 */
export function tableFigure(asWritten: Element, table: Table | undefined): Element {
  if (!table) return view('Table', asWritten, {})
  const name = table.caption ?? `Table ${table.id.replace(/^\D+/, '')}`
  return h('figure', {className: ['table'], id: `table-${table.id}`}, [
    h('figcaption', {}, [
      h('span', {className: ['table-name'], dir: 'auto'}, [name]),
      h('span', {className: ['views'], role: 'group', ariaLabel: `View of ${name}`, hidden: true}, [
        h('button', {type: 'button', dataView: 'written', ariaPressed: 'true'}, ['As written']),
        h('button', {type: 'button', dataView: 'typed', ariaPressed: 'false'}, ['Typed'])
      ]),
      h('a', {className: ['csv'], download: `${table.id}.csv`, href: csvAddress(table)}, [
        'CSV',
        h('span', {className: ['visually-hidden']}, [` of ${name}`])
      ])
    ]),
    view(`${name}, as written`, asWritten, {dataShows: 'written'}),
    view(`${name}, typed`, typedTable(table), {dataShows: 'typed', hidden: true})
  ])
}

/** Wide tables scroll by themselves, with the keyboard as well. */
function view(
  label: string,
  table: Element,
  properties: Record<string, string | boolean>
): Element {
  const scrolls = {className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: label}
  return h('div', {...scrolls, ...properties}, [table])
}

/** A download without a request: the file is in the link. */
function csvAddress(table: Table): string {
  const wellFormed = tableCsv(table).replace(/\p{Surrogate}/gu, '\uFFFD')
  return `data:text/csv;charset=utf-8,${encodeURIComponent(wellFormed)}`
}

function typedTable({columns, rows}: Table): Element {
  const head = columns.map(column => h('th', {scope: 'col', dir: 'auto'}, columnHead(column)))
  const body = rows.map((row, index) =>
    h('tr', {className: [`row-${row.kind}`]}, rowCells(row, index, columns))
  )
  return h('table', {className: ['typed']}, [
    h('thead', {}, [h('tr', {}, head)]),
    h('tbody', {}, body)
  ])
}

function columnHead({
  header,
  key,
  type,
  unit,
  nullable,
  outliers
}: Column): (ElementContent | string)[] {
  const notes = [unit ? `${type}, ${unit}` : type, nullable && 'may be empty']
  const strangers = outliers.length > 0 ? `; ${count(outliers.length, 'outlier')}` : ''
  return [
    header || key,
    h('span', {className: ['type']}, [`${notes.filter(Boolean).join(', ')}${strangers}`])
  ]
}

function rowCells({cells}: Row, index: number, columns: readonly Column[]): Element[] {
  return cells.map((cell, at) => {
    const isOutlier = columns[at]?.outliers.includes(index) ?? false
    return h('td', {className: [`is-${cell.value.type}`], dir: 'auto', title: cell.text}, [
      valueElement(cell),
      ...(isOutlier ? [h('span', {className: ['outlier']}, ['does not fit its column'])] : [])
    ])
  })
}

function valueElement({value: {value}}: Cell): Element {
  return value === null
    ? h('span', {className: ['empty']}, ['empty'])
    : h('span', {}, [valueWords(value)])
}

/** A value as a person writes it: `5–10`, `≥ 5`, `a, b`. */
function valueWords(value: Value): string {
  if (value === null || typeof value !== 'object') return String(value)
  if ('min' in value) {
    const {min, max} = value
    return min === null ? `≤ ${max}` : max === null ? `≥ ${min}` : `${min}–${max}`
  }
  return value.map(valueWords).join(', ')
}
