import {countCells, isDelimiterRow} from '../../scan/lines/index.js'
import {insert, readsMarkers} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * Markers on the delimiter row, inserted by a program that knew only where a line ends.
 *
 * ```markdown
 * > | | Gas | Trend |
 * > | | --- | --- | [4]
 *                   ^^^
 * ```
 *
 * GFM does not recognize such a row, so the table is parsed as a paragraph. The markers move to the end
 * of the header, the nearest place in the table that keeps the order of the text.
 */
export const markerOnDelimiterRow = {
  id: 'marker-on-delimiter-row',
  summary: 'A marker on the delimiter row of a table moves to the header',
  certainty: 'likely',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- | [4]\n| Ozone | up |\n',
      after: '| Gas | Trend [4] |\n| --- | --- |\n| Ozone | up |\n'
    }
  ],
  scan(page) {
    const {text, lines} = page
    const fixes: Fix[] = []
    if (!hint.test(text)) return fixes
    for (let index = 1; index < lines.length; index++) {
      const above = lines[index - 1]!
      const line = lines[index]!
      if (line.kind !== 'text' || above.kind !== 'text') continue
      const match = marked.exec(text.slice(line.content, line.end))
      if (!match) continue
      const [, delimiter, gap, markers] = match
      const header = text.slice(above.content, above.end).trimEnd()
      if (!isDelimiterRow(delimiter!) || countCells(header) !== countCells(delimiter!)) continue
      const start = line.content + delimiter!.length + gap!.length
      const end = start + markers!.length
      if (!readsMarkers(page, {start, end})) continue

      const isClosed = header.endsWith('|')
      const cellEnd = above.content + header.length - (isClosed ? 1 : 0)
      const space = /\s/.test(text[cellEnd - 1] ?? '') ? '' : ' '
      const lineBreak = text.slice(above.end, above.next) + text.slice(line.start, line.content)
      fixes.push({
        certainty: 'likely',
        edits: [
          {span: {start: cellEnd, end: start}, newText: space},
          insert(end, (isClosed ? ' |' : '') + lineBreak + delimiter!.trimEnd())
        ]
      })
    }
    return fixes
  }
} as const satisfies RepairRule

const marked = /^([-:|][-:| \t]{1,2000}?)([ \t]*)([[【][^\r\n]{1,500}[\]】)])[ \t]*$/
const hint = /-[ \t]{0,8}\|?[ \t]{0,8}[[【]/
