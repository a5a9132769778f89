/**
 * Rows of a pipe table, as GFM cuts them (GFM 0.29 § 4.10): a pipe that is not escaped ends a cell;
 * a leading and a trailing pipe make none.
 */

/** Whether a line is `|---|:-:|`: only dashes, colons, pipes and spaces, a dash in every cell. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false
  if (/[^-:|\s]/.test(line)) return false
  return cutRow(line).every(cell => /^:?-+:?$/.test(cell.trim()))
}

/** How many cells a row has. */
export function countCells(row: string): number {
  return cutRow(row).length
}

/** The cells of a row, as written between its pipes. */
export function cutRow(row: string): string[] {
  const line = row.trim()
  const cells: string[] = []
  let start = line.startsWith('|') ? 1 : 0
  for (let at = start; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|') {
      cells.push(line.slice(start, at))
      start = at + 1
    }
  }
  if (start < line.length) cells.push(line.slice(start))
  return cells
}
