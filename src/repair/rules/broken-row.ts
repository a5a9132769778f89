import {countCells, findTables} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A row of a table that continues over the next lines.
 *
 * ```markdown
 * > | | Gas | Trend |
 * > | | --- | --- |
 * > | | Ozone | up, because of
 * > | the treaty |
 * ```
 *
 *     row <- '|' text (line-ending text){1,8} '|'      in a table whose header ends in a pipe
 *
 * The lines are one row when they have the header's number of cells together.
 */
export const brokenRow = {
  id: 'broken-row',
  summary: 'A table row that continues over the next lines becomes one line',
  certainty: 'certain',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up, after\nthe treaty [4] |\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up, after the treaty [4] |\n'
    }
  ],
  scan(page) {
    const fixes: Fix[] = []
    if (!page.text.includes('|')) return fixes
    for (const {header, first, columns} of findTables(page.text, page.lines)) {
      if (!isWhole(contentOf(page, header))) continue
      // GFM does not see a row after a broken row, so the end of the table is not known yet.
      for (let index = first; contentOf(page, index).startsWith('|'); index++) {
        if (isWhole(contentOf(page, index))) continue
        const last = lastLine(page, index, columns)
        if (last === index) continue
        fixes.push(joinLines(page, index, last))
        index = last
      }
    }
    return fixes
  }
} as const satisfies RepairRule

const mostLines = 8

/** The line that completes the row which begins at `index`; `index` when none does. */
function lastLine(page: Page, index: number, columns: number): number {
  let row = contentOf(page, index)
  const {quotes} = page.lines[index]!
  for (let next = index + 1; next <= index + mostLines; next++) {
    const content = contentOf(page, next)
    if (content === '' || page.lines[next]!.quotes !== quotes) return index
    if (isWhole(content) && countCells(content) === columns) return index
    row += ` ${content}`
    const cells = countCells(row)
    if (cells > columns) return index
    if (cells === columns && row.endsWith('|')) return next
  }
  return index
}

function joinLines({text, lines}: Page, first: number, last: number): Fix {
  const edits = lines.slice(first, last).map((line, index) => {
    const start = line.content + text.slice(line.content, line.end).trimEnd().length
    return {span: {start, end: lines[first + index + 1]!.content}, newText: ' '}
  })
  return {certainty: 'certain', edits}
}

/** Whether a row begins and ends with a pipe. */
function isWhole(row: string): boolean {
  return row.startsWith('|') && row.endsWith('|') && row.length > 1
}

/** A line of a table or of prose, without the white space around it; others hold no row. */
function contentOf({text, lines}: Page, index: number): string {
  const line = lines[index]
  if (line?.kind !== 'table-row' && line?.kind !== 'text') return ''
  return text.slice(line.content, line.end).trimEnd()
}
