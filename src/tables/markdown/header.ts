import {joinHeaders} from '../header-rows.js'
import type {WrittenCell, WrittenRow} from '../written-table.js'

/** A header and the rows below it. */
interface Headed {
  readonly header: readonly WrittenCell[]
  readonly rows: readonly WrittenRow[]
}

/**
 * The header of a pipe table as it was meant. GFM has one header row and one delimiter row; converters
 * from HTML write more.
 *
 * ```markdown
 * > | | | |                   > | | 2023 | |
 * > | |---|---|                 > | |---|---|---|
 * > | | Port | Ice |            > | | | Q1 | Q2 |
 * > | |---|---|                 > | | Oslo | 4 | 5 |
 * ```
 *
 * 1. A delimiter row in the body holds nothing: it goes.
 * 2. An empty header gives way to the row below it that a delimiter row follows, or that is emphasised
 *    as a whole.
 * 3. A second header row is joined to the first, as in HTML tables.
 *
 * @param isAmount
 *   Whether a text is a value that a header does not hold: a number, money, a duration.
 */
export function readHeaderRows(
  {header, rows}: Headed,
  isAmount: (text: string) => boolean
): Headed {
  const [first, second] = rows
  const body = rows.filter(row => !isDelimiters(row))
  if (first && header.every(isEmpty) && body[0] === first && first.cells.length <= header.length) {
    const isHeader = second !== undefined && isDelimiters(second)
    if (isHeader || (body.length > 1 && isEmphasised(first))) {
      return {header: first.cells, rows: body.slice(1)}
    }
  }
  const [below, next] = body
  return below && next && isSecondHeader(header, below, next, isAmount)
    ? {header: joinHeaders([spread(header), below.cells]), rows: body.slice(1)}
    : {header, rows: body}
}

const isEmpty = ({text, citationIds}: WrittenCell) => text === '' && citationIds.length === 0

/** One dash alone is a value that is missing. */
function isDelimiters({cells, isProse}: WrittenRow): boolean {
  return (
    !isProse && cells.length > 0 && cells.every(({text}) => /^:?-{2,}:?$|^:-+:?$|^-+:$/.test(text))
  )
}

function isEmphasised({cells}: WrittenRow): boolean {
  const filled = cells.filter(cell => !isEmpty(cell))
  return filled.length > 1 && filled.every(cell => cell.isEmphasised)
}

/**
 * Whether a row goes on with the header. Below a title that covers several columns (the cells behind it
 * are empty) it has a label in each of them; below any other it is empty. That it is no row of data
 * shows in labels that repeat, or in amounts below them.
 */
function isSecondHeader(
  header: readonly WrittenCell[],
  row: WrittenRow,
  next: WrittenRow,
  isAmount: (text: string) => boolean
): boolean {
  if (row.isProse || row.cells.length > header.length) return false
  const titles = spread(header)
  const covered = header.map((cell, column) =>
    isEmpty(cell) ? !isEmpty(titles[column]!) : isEmptyAt(header, column + 1)
  )
  if (!covered.includes(true)) return false
  const fits = row.cells.every((cell, column) => {
    const isLabel = !isEmpty(cell) && !isAmount(cell.text) && cell.text.length <= 40
    if (covered[column]) return isLabel
    return isEmpty(header[column]!) ? isEmpty(cell) || isLabel : isEmpty(cell)
  })
  if (!fits) return false
  const labels = row.cells.flatMap(({text}, column) => (covered[column] ? [text] : []))
  return (
    new Set(labels).size < labels.length ||
    covered.every((is, column) => !is || isAmount(next.cells[column]!.text))
  )
}

const isEmptyAt = (header: readonly WrittenCell[], column: number) =>
  header[column] !== undefined && isEmpty(header[column])

/** A title is above every column it covers. */
function spread(header: readonly WrittenCell[]): readonly WrittenCell[] {
  let title: WrittenCell | undefined
  return header.map(cell => {
    if (!isEmpty(cell)) title = cell
    return title ?? cell
  })
}
