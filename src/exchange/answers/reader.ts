import type {OffsetUnit} from '../../text/index.js'
import type {Fields} from './fields.js'

/**
 * How to read the responses of one API: where the text is, where its sources are, what they are called
 * and what a span in which unit means.
 *
 * ```ts
 * const acme: AnswerReader = {
 *   name: 'acme',
 *   product: 'Acme Search',
 *   shape: '`acme_answer` beside `pages`',
 *   recognizes: ({acme_answer}) => typeof acme_answer === 'string',
 *   pieces: ({acme_answer}) => [{text: String(acme_answer)}],
 *   sources: ({pages}) => pages.map(({href, heading}) => ({url: href, title: heading})),
 *   numbered: true
 * }
 * ```
 */
export interface AnswerReader {
  /** Short and unique: `gemini-interactions`. */
  readonly name: string
  /** Product and API, for people: `Gemini Interactions`. */
  readonly product: string
  /** What its responses look like, in words, for people and for errors. */
  readonly shape: string
  /** Whether a response has this shape. The first reader that says so reads the response. */
  readonly recognizes: (response: Fields) => boolean
  /** Where the text is: its pieces in order, each with its annotations. */
  readonly pieces: (response: Fields) => readonly AnswerPiece[]
  /** Sources that the response lists; those that only an annotation names need no entry. */
  readonly sources?: (response: Fields) => readonly AnswerSource[]
  /**
   * What offsets count, from the start of their piece; UTF-16 code units when left out. Where an API does
   * not say, all that it may count: the one whose offsets fit the words best is taken.
   */
  readonly units?: readonly OffsetUnit[]
  /** Markers in the text, `[2]`, name the listed sources by id. */
  readonly numbered?: boolean
}

/** A piece of the answer whose offsets the response counts from its own start. */
export interface AnswerPiece {
  readonly text: string
  readonly annotations?: readonly AnswerAnnotation[]
  /** What is wrong with the response: an index of a source that does not exist. */
  readonly problems?: readonly string[]
}

/** What a response says about a piece: these sources, at this place. */
export interface AnswerAnnotation {
  readonly sources: readonly AnswerSource[]
  /** As in the response; whatever is not a whole number within the piece is not a place. */
  readonly start?: unknown
  /** End-exclusive; the start when left out. */
  readonly end?: unknown
  /** What the response says is there: it decides over the offsets. */
  readonly words?: string | undefined
  /**
   * What the place is: a marker in the text, or the claim; when left out, the words there decide.
   * `piece`: the piece is the claim. `end`: a marker belongs after the piece. Both need no offsets.
   */
  readonly covers?: 'marker' | 'claim' | 'piece' | 'end'
  /** Page or section within the source. */
  readonly locator?: string | undefined
}

/** A source as a response names it. */
export interface AnswerSource {
  /** What markers in the text call it; only where the text itself does. */
  readonly id?: string | undefined
  /** What makes it the same source where it has neither address nor id: a file id, an index. */
  readonly key?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly date?: string | undefined
  /** Words of the source; those of several annotations are put together. */
  readonly text?: string | undefined
}
