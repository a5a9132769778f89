import type {Span} from '../text/index.js'
import {firstWhere} from '../text/index.js'
import type {Attachment} from './attachment.js'
import type {ProseBlock} from './prose-block.js'
import type {Statement} from './statements.js'

/**
 * Attach markers that themselves say which words they support: `<cite>fell in May</cite>`, or the
 * segment that an API names. Such words may extend over several statements.
 *
 * @param statements
 *   In document order.
 */
export function attachMarked(
  statements: readonly Statement[],
  prose: readonly ProseBlock[]
): Attachment[] {
  const attachments: Attachment[] = []
  for (const {groups} of prose) {
    for (const marker of groups.flatMap(({markers}) => markers)) {
      if (!marker.claim) continue
      const {claim} = marker
      for (
        let at = firstWhere(statements, statement => statement.span.end > claim.start);
        at < statements.length;
        at++
      ) {
        const statement = statements[at]!
        if (statement.span.start >= claim.end) break
        const span = wordsWithin(statement, claim)
        if (!span) continue
        const isWhole = !hasWordsOutside(statement, span)
        const scope = isWhole ? scopeOf(statement) : 'clause'
        attachments.push({
          statement,
          markers: [marker],
          scope,
          span: isWhole ? statement.span : span
        })
      }
    }
  }
  return attachments
}

/** The part of a claim within a statement; none when it does not contain a word. */
function wordsWithin({span, masked}: Statement, claim: Span): Span | undefined {
  const start = Math.max(span.start, claim.start)
  const end = Math.min(span.end, claim.end)
  const words = masked.slice(start - span.start, end - span.start)
  return /[\p{L}\p{N}]/u.test(words) ? {start, end} : undefined
}

function hasWordsOutside({span, masked}: Statement, {start, end}: Span): boolean {
  const outside = `${masked.slice(0, start - span.start)} ${masked.slice(end - span.start)}`
  return /[\p{L}\p{N}]/u.test(outside)
}

function scopeOf({kind}: Statement): Attachment['scope'] {
  if (kind === 'table-cell') return 'cell'
  return kind === 'list-item' ? 'list-item' : 'sentence'
}
