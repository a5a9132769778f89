import type {NotationOptions} from '../notations/index.js'
import type {Page} from '../scan/scanned-text.js'
import type {Edit} from '../text/index.js'
import type {Certainty} from './repair.js'

/** What a rule wants changed, in the text it scanned. */
export interface Fix {
  readonly certainty: Certainty
  readonly edits: readonly Edit[]
}

/** How an article breaks its lines: one paragraph per line, or wrapped as CommonMark has it. */
export type LineBreaks = 'paragraph' | 'wrap'

export interface RepairOptions extends NotationOptions {
  /** How to read a single line ending between two lines of prose; worked out when left out. */
  readonly lineBreaks?: LineBreaks
}

/** One kind of damage. A rule returns edits, not text: each can be shown, skipped or undone. */
export interface RepairRule {
  /** `repair.rule`. */
  readonly name: string
  /**
   * Find the damage.
   *
   * @returns
   *   Fixes whose edits do not overlap; none on a text the rule has already mended.
   */
  scan(page: Page, options: RepairOptions): Fix[]
}
