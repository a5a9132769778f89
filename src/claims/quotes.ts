import {type Attachment, markersForMany} from './attachment.js'
import type {Statement} from './statements.js'

/**
 * Attach the run at the end of a block quote to all of the quote, and to the sentence that frames it.
 *
 * ```markdown
 * > | The bank put it plainly:             frame
 * > |
 * > | > Rates fell. Prices did not. [4]    quote, with its only run at the end
 * ```
 *
 * A quote with a run elsewhere is like any prose.
 *
 * @param statements
 *   In document order.
 */
export function attachQuotes(statements: readonly Statement[]): Attachment[] {
  const attachments: Attachment[] = []
  for (let start = 0; start < statements.length; start++) {
    if (!isQuoted(statements[start])) continue
    let end = start + 1
    while (isQuoted(statements[end])) end++
    const last = statements[end - 1]!
    const quote = statements.slice(start, end - 1)
    if (isCitedAtEnd(last) && quote.every(({groups}) => groups.length === 0)) {
      const before = statements[start - 1]
      const frame = before && isFrame(before) ? [before] : []
      const markers = markersForMany(last.groups[0]!.markers)
      for (const statement of [...frame, ...quote]) {
        attachments.push({statement, markers, scope: 'block', span: statement.span})
      }
    }
    start = end
  }
  return attachments
}

function isQuoted(statement: Statement | undefined): statement is Statement {
  return statement?.block.quoted === true
}

function isCitedAtEnd({groups, masked, span}: Statement): boolean {
  const [run, another] = groups
  if (!run || another || run.markers.some(({claim}) => claim)) return false
  return !/[\p{L}\p{N}]/u.test(masked.slice(run.span.end - span.start))
}

function isFrame({text, groups, block}: Statement): boolean {
  return groups.length === 0 && !block.cell && /[:：]$/.test(text)
}
