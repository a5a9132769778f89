import type {ReadCitation} from '../citations/index.js'
import type {Span} from '../span.js'
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
