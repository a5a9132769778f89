import type {Line} from '../../scan/lines/index.js'
import {countCells, isDelimiterRow} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {remove} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * Blank lines inside a table, which end it (GFM 0.29 § 4.10).
 *
 * ```markdown
 * > | | Gas | Trend |
 * > | | --- | --- |
 * > |
 * > | | Ozone | up |
 * ```
 *
 * A row after them belongs to the table if it is enclosed in pipes, has as many cells, and is not
 * followed by a delimiter row of its own. A header and its delimiter row belong together as well.
 */
export const dividedTable = {
  id: 'divided-table',
  summary: 'Blank lines between the rows of a table are removed',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4] |\n\n| Methane | down [8] |\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4] |\n| Methane | down [8] |\n'
    }
  ],
  scan(page) {
    const fixes: Fix[] = []
    if (!page.text.includes('|')) return fixes
    let header = 0
    let columns = 0
    for (let index = 0; index < page.lines.length; index++) {
      const line = page.lines[index]!
      if (line.kind === 'table-row') continue
      if (line.kind !== 'blank') {
        const cells = cellsOf(page, index)
        if (line.kind === 'table-delimiter') columns = cells
        else if (cells !== columns) columns = 0
        header = cells
        continue
      }
      let next = index
      while (page.lines[next]?.kind === 'blank') next++
      const belongs = isDelimiter(page, next)
        ? header > 0 && cellsOf(page, next) === header
        : columns > 0 && cellsOf(page, next) === columns && !isDelimiter(page, next + 1)
      if (belongs) {
        columns = header || columns
        const edit = remove(line.start, page.lines[next]!.start)
        fixes.push({certainty: 'likely', edits: [edit]})
      } else columns = header = 0
      index = next - 1
    }
    return fixes
  }
} as const satisfies RepairRule

/** Cells of a line that is enclosed in pipes and not yet a row of a table, or of a delimiter row. */
function cellsOf({text, lines}: Page, index: number): number {
  const line = lines[index]
  if (line?.kind !== 'text' && line?.kind !== 'table-delimiter') return 0
  const row = contentOf(text, line)
  return row.startsWith('|') && row.endsWith('|') && row.length > 1 ? countCells(row) : 0
}

function isDelimiter({text, lines}: Page, index: number): boolean {
  const line = lines[index]
  return line !== undefined && isDelimiterRow(contentOf(text, line))
}

function contentOf(text: string, line: Line): string {
  return text.slice(line.content, line.end).trimEnd()
}
