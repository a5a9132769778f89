import {emptyCell, type WrittenCell} from './written-table.js'

/**
 * Several header rows as one, from top to bottom: `2024` over `Sales` is `2024 Sales`. A cell that is
 * in several rows is said once.
 *
 * @param rows
 *   At least one; all of the same width.
 */
export function joinHeaders(rows: readonly (readonly WrittenCell[])[]): readonly WrittenCell[] {
  return rows[0]!.map((first, column) => {
    const cells = [...new Set(rows.map(row => row[column]!))].filter(
      ({text, citationIds}) => text !== '' || citationIds.length > 0
    )
    if (cells.length < 2) return cells[0] ?? emptyCell(first.span.start)
    return {
      ...cells[0]!,
      text: cells
        .map(({text}) => text)
        .filter(Boolean)
        .join(' '),
      citationIds: cells.flatMap(({citationIds}) => citationIds)
    }
  })
}
