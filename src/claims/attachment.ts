import type {ReadCitation} from '../citations/index.js'
import type {Span} from '../text/index.js'
import type {Link} from './claim.js'
import type {Statement} from './statements.js'

/** What some citations support. */
export interface Attachment {
  readonly statement: Statement
  readonly markers: readonly ReadCitation[]
  readonly scope: Link['scope']
  /** The words covered, in the text. */
  readonly span: Span
}

/** More sources than any caption or quotation cites. */
const mostSources = 64

/**
 * The markers that may apply to many statements at once: without a limit, a thousand markers over a
 * thousand cells would make a million links.
 */
export function markersForMany(markers: readonly ReadCitation[]): ReadCitation[] {
  let count = 0
  return markers.filter(({claim, sourceIds}) => {
    if (claim) return false
    count += sourceIds.length
    return count <= mostSources
  })
}
