import type {Line} from '../../scan/lines/index.js'
import type {Span} from '../../text/index.js'
import type {Check, Findings} from '../problem.js'

/** A table that is not among the typed ones. */
export const unreadTable = {
  id: 'unread-table',
  severity: 'warning',
  summary: 'A table was not read as typed records',
  help: 'Write it as a pipe table, with a header and a cell for every column in each row',
  example: {
    before: `<table><tr>${'<td>'.repeat(600)}${'<tr><td>b'.repeat(600)}</table>`,
    after: '<table><tr><td>Gas<td>Trend<tr><td>Ozone<td>up</table>'
  },
  find(findings) {
    return [
      ...findings.unread.map(({span}) => ({
        reason: 'Table was not read: it has far more columns than its rows have cells',
        span
      })),
      ...findTabbed(findings).map(span => ({
        reason: 'Lines with tabs look like a table, but not clearly enough to be read as one',
        span
      }))
    ]
  }
} as const satisfies Check

/** Lines with tabs between words that no repair took for rows: without a header, or uneven. */
function findTabbed({page: {text, lines}}: Findings): Span[] {
  const spans: Span[] = []
  if (!/\S\t+\S/.test(text)) return spans
  const isTabbed = (line: Line | undefined) =>
    line?.kind === 'text' && /\S\t+\S/.test(text.slice(line.start, line.end))
  for (let first = 0; first < lines.length; first++) {
    let end = first
    while (isTabbed(lines[end])) end++
    if (end - first >= 2) spans.push({start: lines[first]!.content, end: lines[end - 1]!.end})
    first = Math.max(first, end - 1)
  }
  return spans
}
