import type {Line} from '../../scan/lines/index.js'
import {cellSpans, countCells} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Edit} from '../../text/index.js'
import {insert, remove} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A delimiter row that GFM does not recognize, so that the table is parsed as a paragraph.
 *
 * ```markdown
 * > | | Gas | Trend |
 * > | |:|—|                 a cell without a dash, dashes that a program made typographic
 * > | | Ozone | up |
 * ```
 *
 *     row  <- '|'? cell ('|' cell)* '|'?         below a line with at least two cells
 *     cell <- space* ':'? [-–—−=_]* ':'? space*
 *
 * The row takes the header's number of cells (GFM 0.29 § 4.10 wants them equal). Where the rows below
 * have more cells than the header, it is the header that has lost some: it gets empty ones.
 */
export const delimiterRow = {
  id: 'delimiter-row',
  summary:
    'A delimiter row with a lone colon, typographic dashes or the wrong number of cells is written anew',
  certainty: 'certain; likely where the number of cells is wrong',
  examples: [
    {
      before: '| Gas | Trend |\n| — | — |\n| Ozone | up [4] |\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4] |\n'
    }
  ],
  scan(page) {
    const fixes: Fix[] = []
    if (!page.text.includes('|')) return fixes
    for (let index = 1; index < page.lines.length; index++) {
      const line = page.lines[index]!
      if (line.kind !== 'text' || page.lines[index - 1]!.kind !== 'text') continue
      if (!delimiter.test(page.text.slice(line.content, line.end))) continue
      const fix = repairRow(page, index)
      if (fix) fixes.push(fix)
    }
    return fixes
  }
} as const satisfies RepairRule

const delimiter = /^(?=[ \t:|]{0,64}[-–—−=_:])(?=[^|]{0,64}\|)[-|:–—−=_ \t]{2,2000}$/
const dashes = /^:?[-–—−=_]*:?$/

function repairRow(page: Page, index: number): Fix | undefined {
  const line = page.lines[index]!
  const row = page.text.slice(line.content, line.end)
  const header = page.text.slice(page.lines[index - 1]!.content, page.lines[index - 1]!.end)
  const columns = countCells(header)
  const cells = cellSpans(row)
  if (columns < 2 || cells.length < 2 || delimiter.test(header)) return
  if (!cells.every(({start, end}) => dashes.test(row.slice(start, end).trim()))) return

  const surplus = cells.length - columns
  const padsHeader = surplus > 0 && columnsBelow(page, index) > columns
  const kept = padsHeader || surplus < 0 ? cells : cells.slice(0, columns)
  const edits = kept.flatMap(({start, end}) =>
    repairCell(row.slice(start, end), line.content + start)
  )
  const isClosed = row.trimEnd().endsWith('|')
  if (padsHeader) edits.unshift(padHeader(page.lines[index - 1]!, header, surplus))
  else if (surplus > 0) {
    const start = kept.at(-1)!.end
    edits.push(remove(line.content + start, line.content + cells.at(-1)!.end))
  } else if (surplus < 0) {
    const more = isClosed ? '---|' : '|---'
    edits.push(insert(line.content + row.trimEnd().length, more.repeat(-surplus)))
  }
  if (edits.length === 0) return
  return {certainty: surplus === 0 ? 'certain' : 'likely', edits}
}

/** `:` becomes `:-`, `—` becomes `---`, and nothing becomes `---`. */
function repairCell(cell: string, offset: number): Edit[] {
  const trimmed = cell.trim()
  if (/^:?-+:?$/.test(trimmed)) return []
  const start = offset + cell.length - cell.trimStart().length
  if (trimmed === '') return [insert(offset + (cell.length >> 1), '---')]
  const first = start + (trimmed[0] === ':' ? 1 : 0)
  if (/^:+$/.test(trimmed)) return [insert(first, '-')]
  const last = start + trimmed.length - (trimmed.endsWith(':') ? 1 : 0)
  return [{span: {start: first, end: last}, newText: '---'}]
}

function padHeader(line: Line, header: string, cells: number): Edit {
  const end = line.content + header.trimEnd().length
  return insert(end, header.trimEnd().endsWith('|') ? ' |'.repeat(cells) : ' | '.repeat(cells))
}

/** Cells of the row below the delimiter row, or 0. */
function columnsBelow({text, lines}: Page, index: number): number {
  const row = lines[index + 1]
  if (row?.kind !== 'text' || !text.slice(row.content, row.end).includes('|')) return 0
  return countCells(text.slice(row.content, row.end))
}
