import type {NotationOptions} from '../notations/index.js'
import type {Page} from '../scan/scanned-text.js'
import type {Edit} from '../text/index.js'

/** How sure a repair is: `certain` when there is one reading, else `likely`. */
export type Certainty = 'certain' | 'likely'

/** The changes that a rule proposes, in the text it scanned. */
export interface Fix {
  readonly certainty: Certainty
  readonly edits: readonly Edit[]
}

/**
 * What a single line ending means in an article: the end of a paragraph, or a wrapped line as in
 * CommonMark.
 */
export type LineBreaks = 'paragraph' | 'wrap'

export interface RepairOptions extends NotationOptions {
  /** How to read a single line ending between two lines of prose; inferred from the article by default. */
  readonly lineBreaks?: LineBreaks
}

/** One kind of damage. A rule returns edits, not text: each can be shown, skipped or undone. */
export interface RepairRule {
  /** `repair.rule`. */
  readonly id: string
  /** What is repaired, and how: a sentence without its stop. */
  readonly summary: string
  /** The certainty of its repairs, and what it depends on. */
  readonly certainty: string
  /** Texts that this rule alone repairs, and the result. */
  readonly examples: readonly {readonly before: string; readonly after: string}[]
  /**
   * Find the damage.
   *
   * @returns
   *   Fixes whose edits do not overlap; none on a text the rule has already repaired.
   */
  scan(page: Page, options: RepairOptions): Fix[]
}
