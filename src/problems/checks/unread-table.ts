import type {Line} from '../../scan/lines/index.js'
import type {Check, Findings, Problem} from '../problem.js'

/** A table that is not among the typed ones. */
export const unreadTable: Check = {
  id: 'unread-table',
  severity: 'warning',
  summary: 'A table was not read as typed records',
  help: 'Write it as a pipe table, with a header and a cell for every column in each row',
  find(findings) {
    const sparse = findings.unread.map(({span}) => ({
      ruleId: this.id,
      reason: 'Table was not read: it has far more columns than its rows have cells',
      span
    }))
    return [...sparse, ...findTabbed(findings, this.id)]
  }
}

/** Lines with tabs between words that no repair took for rows: without a header, or uneven. */
function findTabbed({page: {text, lines}}: Findings, ruleId: string): Problem[] {
  const problems: Problem[] = []
  if (!/\S\t+\S/.test(text)) return problems
  const isTabbed = (line: Line | undefined) =>
    line?.kind === 'text' && /\S\t+\S/.test(text.slice(line.start, line.end))
  for (let first = 0; first < lines.length; first++) {
    let end = first
    while (isTabbed(lines[end])) end++
    if (end - first >= 2) {
      const span = {start: lines[first]!.content, end: lines[end - 1]!.end}
      const reason = 'Lines with tabs look like a table, but not clearly enough to be read as one'
      problems.push({ruleId, reason, span})
    }
    first = Math.max(first, end - 1)
  }
  return problems
}
