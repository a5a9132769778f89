import type {Line} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {isHeader, toPipeRows} from '../pipe-rows.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A table whose cells are divided by tabs, as it comes from a page or a spreadsheet: Markdown reads its
 * rows as one paragraph.
 *
 *     table <- row{3,}        with the same number of tabs, one at least
 *
 * The first row must be a header: words in every cell but the first. Lines of a reference list are not
 * rows.
 */
export const tabSeparatedTable = {
  id: 'tab-separated-table',
  summary: 'Lines whose cells are divided by tabs become rows of a table',
  certainty: 'likely',
  examples: [
    {
      before: 'Gas\tTrend\nOzone\tup\nMethane\tdown\n',
      after: '| Gas | Trend |\n|---|---|\n| Ozone | up |\n| Methane | down |\n'
    }
  ],
  scan(page) {
    const {text, lines} = page
    const fixes: Fix[] = []
    if (!/\S ?\t ?\S/.test(text)) return fixes
    for (let first = 0; first < lines.length; first++) {
      const columns = cellsOf(text, lines[first]!, lines[first + 1])
      if (columns.length < 2) continue
      let end = first + 1
      while (end < lines.length && isRow(text, lines[end]!, columns.length)) end++
      const rows = lines.slice(first, end)
      if (rows.length >= 3 && isHeader(columns) && !isList(page, rows)) {
        const gaps = rows.map(({start, end}) =>
          [...text.slice(start, end).matchAll(/ ?\t ?/g)].map(({0: gap, index}) => ({
            start: start + index,
            end: start + index + gap.length
          }))
        )
        fixes.push({certainty: 'likely', edits: toPipeRows(text, rows, gaps)})
      }
      first = end - 1
    }
    return fixes
  }
} as const satisfies RepairRule

const cut = (text: string, {start, end}: Line) => text.slice(start, end).split('\t')

function isRow(text: string, line: Line, columns: number): boolean {
  return line.kind === 'text' && line.quotes === 0 && cut(text, line).length === columns
}

/**
 * Cells of a first row. An empty first cell makes the line look like indented code, and a `#` like a
 * heading; the row below shows what it is.
 */
function cellsOf(text: string, line: Line, below: Line | undefined): readonly string[] {
  const cells = cut(text, line)
  const isFirst =
    line.kind === 'text' ||
    (line.kind === 'code' && text[line.start] === '\t') ||
    (line.kind === 'heading' && /^#? ?\t/.test(text.slice(line.start, line.end)))
  return isFirst && line.quotes === 0 && below && isRow(text, below, cells.length) ? cells : []
}

function isList({entryLines}: Page, rows: readonly Line[]): boolean {
  const [first, last] = [rows[0]!.start, rows.at(-1)!.end]
  return entryLines.some(({start}) => start >= first && start < last)
}
