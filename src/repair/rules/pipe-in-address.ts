import {countCells, findTables} from '../../scan/lines/index.js'
import {insert} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A pipe in the address of a link, which ends the cell: `| ok [2](https://example.org/?x=1|2) |`.
 *
 * GFM takes an escaped pipe out of its row before anything else (GFM 0.29 § 4.10), so a backslash
 * restores the link without becoming part of the address.
 */
export const pipeInAddress = {
  id: 'pipe-in-address',
  summary: 'A pipe in an address in a table row is escaped',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [2](https://a.example/?x=1|2) |\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [2](https://a.example/?x=1\\|2) |\n'
    }
  ],
  scan({text, lines}) {
    const fixes: Fix[] = []
    if (!hint.test(text)) return fixes
    for (const {first, end, columns} of findTables(text, lines)) {
      for (const line of lines.slice(first, end)) {
        const row = text.slice(line.content, line.end)
        let surplus = countCells(row) - columns
        for (const {0: link, index} of surplus > 0 ? row.matchAll(address) : []) {
          const pipes = [...link.matchAll(barePipe)]
          surplus -= pipes.length
          if (pipes.length === 0 || surplus < 0) continue
          const edits = pipes.map(pipe => insert(line.content + index + pipe.index, '\\'))
          fixes.push({certainty: 'likely', edits})
        }
      }
    }
    return fixes
  }
} as const satisfies RepairRule

const address = /\]\(https?:\/\/[^\s()]{1,2048}\)/g
const barePipe = /(?<!\\)\|/g
const hint = /\]\(https?:\/\/[^\s()|]{1,2048}\|/
