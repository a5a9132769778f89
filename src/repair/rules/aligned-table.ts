import type {Line} from '../../scan/lines/index.js'
import type {Span} from '../../text/index.js'
import {isHeader, toPipeRows} from '../pipe-rows.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A table whose columns are aligned by spaces: Markdown reads its rows as one paragraph.
 *
 * ```markdown
 * > | Port    Ice   Days
 * > | Oslo    40    12
 * > | Bergen  3     2
 * > | Tromsø  60    31
 * ```
 *
 *     table  <- row{4,}       a paragraph of its own
 *     gutter <- two columns of characters or more that are blank in every row
 *
 * Every row has a word in every column; numbers below a word, or three columns, show that the first is
 * a header.
 */
export const alignedTable = {
  id: 'aligned-table',
  summary: 'Lines whose columns are aligned by spaces become rows of a table',
  certainty: 'likely',
  examples: [
    {
      before:
        'Gas      Trend  Year\nOzone    up     2020\nMethane  down   2021\nCarbon   up     2022\n',
      after:
        '| Gas | Trend | Year |\n|---|---|---|\n| Ozone | up | 2020 |\n| Methane | down | 2021 |\n| Carbon | up | 2022 |\n'
    }
  ],
  scan({text, lines}) {
    const fixes: Fix[] = []
    if (!/\S {2,}\S.*\n.*\S {2,}\S/.test(text)) return fixes
    for (let first = 0; first < lines.length; first++) {
      if (!isRow(text, lines[first]!)) continue
      let end = first + 1
      while (end < lines.length && isRow(text, lines[end]!)) end++
      const rows = lines.slice(first, end)
      const isOwn = lines[first - 1]?.kind !== 'text' && lines[end]?.kind !== 'text'
      const gaps = rows.length >= 4 && isOwn ? gapsOf(text, rows) : undefined
      if (gaps) fixes.push({certainty: 'likely', edits: toPipeRows(text, rows, gaps)})
      first = end - 1
    }
    return fixes
  }
} as const satisfies RepairRule

const longest = 400

function isRow(text: string, line: Line): boolean {
  const {start, end} = line
  if (line.kind !== 'text' || line.quotes > 0 || end - start > longest) return false
  const row = text.slice(start, end)
  return / {2}\S/.test(row.trimStart()) && !/[|\t]/.test(row)
}

function gapsOf(text: string, lines: readonly Line[]): Span[][] | undefined {
  const rows = lines.map(({start, end}) => text.slice(start, end))
  const width = Math.max(...rows.map(row => row.trimEnd().length))
  const gutters: Span[] = []
  for (let at = 0; at < width; at++) {
    const start = at
    while (at < width && rows.every(row => (row[at] ?? ' ') === ' ')) at++
    if (at - start >= 2 && start > 0) gutters.push({start, end: at})
  }
  if (gutters.length === 0) return
  const edges = [0, ...gutters.map(({end}) => end)]
  const cells = rows.map(row =>
    edges.map((edge, index) => row.slice(edge, edges[index + 1] ?? row.length).trim())
  )
  const [header, ...body] = cells
  const holdsNumbers = body.every(row => /\d/.test(row.at(-1)!)) && !/\d/.test(header!.at(-1)!)
  if (cells.some(row => row.includes('')) || !isHeader(header!)) return
  if (edges.length < 3 && !holdsNumbers) return
  return lines.map(({start}, index) => gutters.map(gutter => widen(rows[index]!, gutter, start)))
}

/** The blank around a gutter in one row. */
function widen(row: string, gutter: Span, offset: number): Span {
  let {start, end} = gutter
  while (start > 0 && row[start - 1] === ' ') start--
  while (end < row.length && row[end] === ' ') end++
  return {start: offset + start, end: offset + end}
}
