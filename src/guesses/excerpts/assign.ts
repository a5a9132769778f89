/** What an excerpt is assigned to, and how much the whole loses without that pair. */
export interface Assignment {
  readonly column: number
  readonly margin: number
}

/**
 * Assign rows to columns in order: row 2 to a column after that of row 1. Rows and columns may stay
 * unassigned. The cost grows with rows × columns.
 *
 *     best[row][column] = max(best[row-1][column], best[row][column-1],
 *                             best[row-1][column-1] + gains[row][column])
 *
 * @param gains
 *   What each pair is worth; a pair of 0 or less is never made.
 * @returns
 *   For each row its column and margin, or `undefined` where it stays free.
 */
export function assignInOrder(gains: readonly (readonly number[])[]): (Assignment | undefined)[] {
  const rows = gains.length
  const columns = gains[0]?.length ?? 0
  const before = table(rows, columns)
  const after = table(rows, columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      before[row + 1]![column + 1] = Math.max(
        before[row]![column + 1]!,
        before[row + 1]![column]!,
        before[row]![column]! + gains[row]![column]!
      )
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      after[row]![column] = Math.max(
        after[row + 1]![column]!,
        after[row]![column + 1]!,
        after[row + 1]![column + 1]! + gains[row]![column]!
      )
    }
  }
  const best = after[0]![0]!
  return trace(gains, before).map((column, row) => {
    if (column === undefined) return undefined
    let without = 0
    for (let at = 0; at <= columns; at++) {
      without = Math.max(without, before[row]![at]! + after[row + 1]![at]!)
      if (at === columns || at === column) continue
      const pair = gains[row]![at]!
      without = Math.max(without, before[row]![at]! + pair + after[row + 1]![at + 1]!)
    }
    return {column, margin: best - without}
  })
}

function table(rows: number, columns: number): Float64Array[] {
  return Array.from({length: rows + 1}, () => new Float64Array(columns + 1))
}

/** Walk back along the best way. */
function trace(
  gains: readonly (readonly number[])[],
  before: readonly Float64Array[]
): (number | undefined)[] {
  const columnOf: (number | undefined)[] = gains.map(() => undefined)
  let row = gains.length
  let column = before[0]!.length - 1
  while (row > 0 && column > 0) {
    const value = before[row]![column]!
    if (value === before[row - 1]![column]!) row--
    else if (value === before[row]![column - 1]!) column--
    else columnOf[--row] = --column
  }
  return columnOf
}
