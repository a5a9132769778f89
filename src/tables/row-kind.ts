import {anyOf} from '../language/index.js'
import type {RowKind} from './table.js'
import type {WrittenRow, WrittenTable} from './written-table.js'

/**
 * What each row is.
 *
 * - `note`: prose that the parser took for a row, and `Source: …`, `Note: …`, `* …` at the end, alone
 *   in the row;
 * - `group`: a title for the rows below: only its first cell is filled, in a table of three columns or
 *   more, or it is emphasised; rows with more follow;
 * - `total`: its first words say so: `Total`, `Subtotal`, `Grand total`, `Sum`, and a cell beside
 *   them is filled;
 * - `data`: everything else.
 */
export function rowKindsOf({header, rows}: WrittenTable): RowKind[] {
  const kinds = rows.map((row): RowKind => (row.isProse && header.length > 1 ? 'note' : 'data'))
  for (let index = rows.length - 1; index >= 0; index--) {
    if (!isNote(rows[index]!) || rows[index]!.cells.length === 1) break
    kinds[index] = 'note'
  }
  for (const [index, row] of rows.entries()) {
    if (kinds[index] !== 'data') continue
    const below = rows[index + 1]
    if (isTitle(row, header.length) && below && kinds[index + 1] === 'data' && filled(below) > 1) {
      kinds[index] = 'group'
    } else if (isTotal(row) && filled(row) > 1 && rows.length > 1) kinds[index] = 'total'
  }
  return kinds
}

const filled = ({cells}: WrittenRow) =>
  cells.filter(({text, citationIds}) => text !== '' || citationIds.length > 0).length

function isNote(row: WrittenRow): boolean {
  const [first] = row.cells
  return row.isProse || (filled(row) === 1 && first !== undefined && note.test(first.text))
}

function isTitle(row: WrittenRow, columns: number): boolean {
  const [first] = row.cells
  if (!first || first.text === '' || filled(row) !== 1) return false
  return columns > 2 || (columns > 1 && first.isEmphasised)
}

const note = new RegExp(`^${anyOf('source', 'note')} ?[:：]|^[*†‡§] ?\\p{L}`, 'iu')
const total = new RegExp(`^${anyOf('total')}(?: ?[:：(].{0,40})?$`, 'iu')

function isTotal({cells: [first]}: WrittenRow): boolean {
  return first !== undefined && total.test(first.text)
}
