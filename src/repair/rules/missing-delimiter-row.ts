import type {Line} from '../../scan/lines/index.js'
import {countCells} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {insert} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A table without a delimiter row: GFM reads its rows as one paragraph.
 *
 * ```markdown
 * > | | Gas | Trend |
 * > | | Ozone | up |
 * ```
 *
 *     table <- row{2,}        between pipes; or row{3,} without them, when they are all of the block
 *
 * Rows have the same number of cells, two at least. The first becomes the header.
 */
export const missingDelimiterRow = {
  id: 'missing-delimiter-row',
  summary: 'A table of rows of equal length gets the delimiter row that it lacks',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Trend |\n| Ozone | up [4] |\n| Methane | down [8] |\n',
      after: '| Gas | Trend |\n|---|---|\n| Ozone | up [4] |\n| Methane | down [8] |\n'
    }
  ],
  scan(page) {
    const {text, lines} = page
    const fixes: Fix[] = []
    if (!text.includes('|')) return fixes
    for (let index = 0; index < lines.length; index++) {
      const cells = cellsOf(text, lines[index]!)
      if (cells < 2) continue
      let end = index + 1
      while (lines[end]?.quotes === lines[index]!.quotes && cellsOf(text, lines[end]!) === cells)
        end++
      if (end - index >= 2 && isTable(page, index, end)) {
        const [header, row] = [lines[index]!, lines[index + 1]!]
        const prefix = text.slice(header.start, header.content)
        const ending = text.slice(header.end, header.next)
        const newText = `${prefix}|${'---|'.repeat(cells)}${ending}`
        fixes.push({certainty: 'likely', edits: [insert(row.start, newText)]})
      }
      index = end - 1
    }
    return fixes
  }
} as const satisfies RepairRule

function cellsOf(text: string, line: Line): number {
  if (line.kind !== 'text') return 0
  const row = text.slice(line.content, line.end)
  return row.includes('|') ? countCells(row) : 0
}

/** Whether equal lines `[first, end)` are a table. */
function isTable({text, lines}: Page, first: number, end: number): boolean {
  const rows = lines.slice(first, end).map(line => text.slice(line.content, line.end).trimEnd())
  if (rows.every(row => row.startsWith('|') && row.endsWith('|'))) return true
  if (rows.length < 3 || lines[first - 1]?.kind === 'text' || lines[end]?.kind === 'text')
    return false
  // Bars around a term, `|x| + |y|`, are not cell borders, which have space around them.
  return rows.every(
    row => / \| /.test(row) && row.split(' | ').every(cell => /\S/.test(cell) && cell.length <= 80)
  )
}
