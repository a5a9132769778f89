import type {Edit} from '../text/index.js'

/** How sure a repair is: `certain` when there is one reading, else `likely`. */
export type Certainty = 'certain' | 'likely'

/** One change to the text, and why; each can be shown, skipped or undone. */
export interface Repair {
  readonly id: string
  /** `split-marker`, `missing-block-break` … */
  readonly rule: string
  readonly certainty: Certainty
  /** In the original; no two edits of an article overlap. */
  readonly edits: readonly Edit[]
  /** Citations the repair touches. */
  readonly citationIds: readonly string[]
}
