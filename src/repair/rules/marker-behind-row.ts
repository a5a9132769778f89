import {countCells, findTables} from '../../scan/lines/index.js'
import {insert, readsMarkers} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * Markers after the last pipe of a row, inserted by a program that knew only where the row ends.
 *
 * ```markdown
 * > | | Ozone | up | [4]
 *                    ^^^
 * ```
 *
 * They form an extra cell, which no page shows. The pipe is moved after them.
 */
export const markerBehindRow = {
  id: 'marker-behind-row',
  summary: 'A marker after the last pipe of a table row moves into the last cell',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up | [4]\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4] |\n'
    }
  ],
  scan(page) {
    const {text, lines} = page
    const fixes: Fix[] = []
    if (!hint.test(text)) return fixes
    for (const {header, first, end, columns} of findTables(text, lines)) {
      if (text[lines[header]!.content] !== '|') continue
      for (const {content, end: stop} of lines.slice(first, end)) {
        const row = text.slice(content, stop)
        const match = afterPipe.exec(row)
        if (!match || countCells(row) !== columns + 1) continue
        const pipe = content + match.index
        const marker = {start: pipe + match[1]!.length, end: pipe + match[0].trimEnd().length}
        if (!readsMarkers(page, marker)) continue
        const gap = /\s/.test(text[pipe - 1]!) ? '' : ' '
        const edits = [
          {span: {start: pipe, end: marker.start}, newText: gap},
          insert(marker.end, ' |')
        ]
        fixes.push({certainty: 'likely', edits})
      }
    }
    return fixes
  }
} as const satisfies RepairRule

const afterPipe = /(\|[ \t]{0,8})[[【][^|]{1,500}$/
const hint = /\|[ \t]{0,8}[[【][^|\r\n]{1,500}[\]】)][ \t]{0,8}(?:[\r\n]|$)/
