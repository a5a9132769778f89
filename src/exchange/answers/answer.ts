import type {GivenCitation} from '../../citations/index.js'
import type {GivenSource} from '../../sources/index.js'

/**
 * What an API answered, in the shape that `annotate` takes: `annotate(answer.text, answer)`.
 * All offsets count UTF-16 code units of `text`.
 */
export interface Answer {
  readonly text: string
  readonly sources: readonly GivenSource[]
  readonly citations: readonly GivenCitation[]
  /** What is wrong with the response: sources without a place, offsets beyond the text. */
  readonly problems: readonly string[]
}
