import type {Edit} from '../text/index.js'
import type {Certainty} from './rule.js'
import type {RepairRuleId} from './rules/index.js'

/** One change to the text, and why; each can be shown, skipped or undone. */
export interface Repair {
  readonly id: string
  /** `split-marker`, `missing-block-break` … */
  readonly rule: RepairRuleId
  readonly certainty: Certainty
  /** In the original; no two edits of an article overlap. */
  readonly edits: readonly Edit[]
  /** Citations the repair touches. */
  readonly citationIds: readonly string[]
}
