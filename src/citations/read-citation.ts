import type {Span} from '../text/index.js'
import type {Citation} from './citation.js'

/** A citation, and what its notation says beyond the ids. */
export interface ReadCitation extends Citation {
  readonly url?: string
  readonly title?: string
  /** The words the notation itself marks as supported. */
  readonly claim?: Span
  /** Words of the marker that belong to the sentence. */
  readonly words?: Span
  readonly companions: readonly Span[]
}
