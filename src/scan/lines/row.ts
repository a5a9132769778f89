import type {Span} from '../../text/index.js'

/**
 * Rows of a pipe table, as GFM cuts them (GFM 0.29 § 4.10): a pipe that is not escaped ends a cell;
 * a leading and a trailing pipe do not make one.
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
  return cellSpans(row).map(({start, end}) => row.slice(start, end))
}

/** Where the cells of a row are within it. */
export function cellSpans(row: string): Span[] {
  const stop = row.trimEnd().length
  const spans: Span[] = []
  let start = row.length - row.trimStart().length
  if (row[start] === '|') start++
  for (let at = start; at < stop; at++) {
    if (row[at] === '\\') at++
    else if (row[at] === '|') {
      spans.push({start, end: at})
      start = at + 1
    }
  }
  if (start < stop) spans.push({start, end: stop})
  return spans
}
