import {countCells, findTables, isDelimiterRow, type Line} from '../../scan/lines/index.js'
import {insert} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A pipe in code, a formula or a wikilink, which ends the cell: GFM splits rows before it parses their
 * content (GFM 0.29 § 4.10), and the cells to the right shift.
 *
 * ```markdown
 * > | | `cat a | wc` | 1 |
 *              ^
 * ```
 *
 *     row     <- one with as many cells too many as there are bare pipes in these:
 *     code    <- '`'+ … the same number of '`'
 *     formula <- '$' not-space … not-space '$'      not before a digit: `$5 | $6` is money
 *     link    <- '[[' … ']]'
 *
 * A backslash restores the pipe in the cell without becoming part of the code.
 */
export const pipeInCell = {
  id: 'pipe-in-cell',
  summary: 'A pipe in code, a formula or a wikilink in a table row is escaped',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Pages |\n| --- | --- |\n| `a | b` | 4 |\n',
      after: '| Gas | Pages |\n| --- | --- |\n| `a \\| b` | 4 |\n'
    }
  ],
  scan({text, lines}) {
    const fixes: Fix[] = []
    if (!hint.test(text)) return fixes
    const add = ({content, end}: Line, columns: number) => {
      const pipes = surplusPipes(text.slice(content, end), columns)
      const edits = pipes.map(at => insert(content + at, '\\'))
      if (edits.length > 0) fixes.push({certainty: 'likely', edits})
    }
    for (const [index, header] of lines.entries()) {
      // A header with an extra cell is not recognized as a header yet.
      const below = lines[index + 1]
      if (header.kind !== 'text' || below?.kind !== 'text') continue
      const delimiter = text.slice(below.content, below.end)
      if (isDelimiterRow(delimiter)) add(header, countCells(delimiter))
    }
    for (const {first, end, columns} of findTables(text, lines)) {
      for (const line of lines.slice(first, end)) add(line, columns)
    }
    return fixes
  }
} as const satisfies RepairRule

const spans =
  /(?<!`)(`{1,3})(?!`)[^`\n]{1,400}?(?<!`)\1(?!`)|\$(?! )[^$\n]{1,200}(?<! )\$(?!\d)|\[\[[^[\]\n]{1,200}\]\]/g
const hint = /`[^`\n]*\||\$[^$\n]*\||\[\[[^[\]\n]*\|/
const barePipe = /(?<!\\)\|/g

/**
 * Offsets of the bare pipes in code, formulas and wikilinks, if there are as many as there are extra
 * cells.
 */
function surplusPipes(row: string, columns: number): number[] {
  const surplus = countCells(row) - columns
  if (surplus <= 0) return []
  const pipes = [...row.matchAll(spans)].flatMap(({0: span, index}) =>
    [...span.matchAll(barePipe)].map(pipe => index + pipe.index)
  )
  return pipes.length === surplus ? pipes : []
}
