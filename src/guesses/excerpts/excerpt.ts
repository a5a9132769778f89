import type {Span} from '../../text/index.js'

/** A source snippet without a number, found in the article. */
export interface Excerpt {
  readonly id: string
  readonly span: Span
  readonly text: string
  /** Ends in an ellipsis. */
  readonly truncated: boolean
  /** The source it is aligned with; `null` when that is not clear. */
  readonly sourceId: string | null
  readonly confidence: number
  /** Other sources it could be from, best first. */
  readonly alternatives: readonly {
    readonly sourceId: string
    readonly score: number
  }[]
}
