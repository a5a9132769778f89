import {plainText} from '../prose/index.js'
import type {Link} from './claim.js'
import type {Statement} from './statements.js'

/** The words of a statement that a link covers, as a reader sees them. */
export function coveredText({masked, span, text}: Statement, link: Pick<Link, 'span'>): string {
  const start = Math.max(0, link.span.start - span.start)
  const end = link.span.end - span.start
  return start === 0 && end >= masked.length ? text : plainText(masked.slice(start, end))
}
