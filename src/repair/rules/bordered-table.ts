import {countCells, type Line} from '../../scan/lines/index.js'
import type {Edit} from '../../text/index.js'
import {remove} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A table with the borders of a terminal, as psql, MySQL, Org mode and Pandoc draw it: Markdown reads it
 * as one paragraph.
 *
 * ```markdown
 * > |  port | ice         > | +------+-----+
 * > | ------+-----        > | | port | ice |
 * > |  Oslo | 40          > | +------+-----+
 *                         > | | Oslo | 40  |
 *                         > | +------+-----+
 * ```
 *
 *     table  <- border? row border (row / border)* border?
 *     border <- [+|]? [-=:]+ ('+' [-=:]+)* [+|]?
 *
 * The border below the header becomes the delimiter row, and the others are removed. A table with rows
 * of several lines is left alone, since each line would become a row.
 */
export const borderedTable = {
  id: 'bordered-table',
  summary:
    'The border of a terminal below a header becomes a delimiter row; other borders are removed',
  certainty: 'likely',
  examples: [
    {
      before:
        '+-------+-------+\n| Gas   | Trend |\n+-------+-------+\n| Ozone | up    |\n+-------+-------+\n',
      after: '| Gas   | Trend |\n|---|---|\n| Ozone | up    |\n'
    }
  ],
  scan({text, lines}) {
    const fixes: Fix[] = []
    if (!/[-=]\+[-=]/.test(text)) return fixes
    for (let index = 0; index < lines.length; index++) {
      const columns = bordered(text, lines[index]!)
      if (columns < 2) continue
      // There may also be a border above the header.
      const isTop = bordered(text, lines[index + 2]) === columns
      const header = isTop ? index + 1 : index - 1
      let end = header + 2
      while (
        lines[end] &&
        (isRow(text, lines[end], columns) || bordered(text, lines[end]) === columns)
      )
        end++
      const body = lines.slice(header + 2, end)
      if (isRow(text, lines[header], columns) && isSimple(text, body)) {
        const rule = lines[header + 1]!
        const edits: Edit[] = isTop ? [remove(lines[index]!.start, lines[index]!.next)] : []
        edits.push({
          span: {start: rule.content, end: rule.end},
          newText: `|${'---|'.repeat(columns)}`
        })
        const borders = body.filter(line => bordered(text, line) > 0)
        fixes.push({
          certainty: 'likely',
          edits: [...edits, ...borders.map(({start, next}) => remove(start, next))]
        })
      }
      index = Math.max(index, end - 1)
    }
    return fixes
  }
} as const satisfies RepairRule

/** Columns of a border; 0 for any other line. */
function bordered(text: string, line: Line | undefined): number {
  if (line?.kind !== 'text') return 0
  const border = text.slice(line.content, line.end).trim()
  return /^[+|]?[-=:]+(?:\+[-=:]+)+[+|]?$/.test(border)
    ? border.replace(/^[+|]|[+|]$/g, '').split('+').length
    : 0
}

function isRow(text: string, line: Line | undefined, columns: number): boolean {
  if (line?.kind !== 'text') return false
  const row = text.slice(line.content, line.end)
  return row.includes('|') && countCells(row) === columns
}

/** Whether no border divides the rows, or one follows each. */
function isSimple(text: string, body: readonly Line[]): boolean {
  const isBorder = body.map(line => bordered(text, line) > 0)
  if (body.length === 0 || isBorder[0]) return false
  const inner = isBorder.slice(0, -1)
  return !inner.includes(true) || isBorder.every((border, index) => border === (index % 2 === 1))
}
