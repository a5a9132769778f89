import {countCells, findTables} from '../../scan/lines/index.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A list of numbers whose separator is a pipe, which ends the cell: `| up [4|8] |`.
 *
 *     marker <- '[' number space? '|' space? number ']'     in a row with a cell too many
 */
export const splitByPipe = {
  id: 'split-by-pipe',
  summary: 'A pipe inside a marker in a table row becomes a comma',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4|8] |\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4, 8] |\n'
    }
  ],
  scan({text, lines}) {
    const fixes: Fix[] = []
    if (!hint.test(text)) return fixes
    for (const {first, end, columns} of findTables(text, lines)) {
      for (const {content: start, end: stop} of lines.slice(first, end)) {
        const row = text.slice(start, stop)
        let surplus = countCells(row) - columns
        for (const {1: number, 2: pipe, index} of row.matchAll(marker)) {
          if (surplus-- <= 0) break
          const at = start + index + 1 + number!.length
          fixes.push({
            certainty: 'likely',
            edits: [{span: {start: at, end: at + pipe!.length}, newText: ', '}]
          })
        }
      }
    }
    return fixes
  }
} as const satisfies RepairRule

const marker = /\[(\d{1,3})([ \t]?\|[ \t]?)\d{1,3}\]/g
const hint = new RegExp(marker.source)
