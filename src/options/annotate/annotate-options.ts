import type {GivenCitation} from '../../citations/index.js'
import type {Parser} from '../../parse/index.js'
import type {RuleSettings} from '../../problems/index.js'
import type {RepairOptions} from '../../repair/index.js'
import type {GivenSource} from '../../sources/index.js'
import type {TableOptions} from '../../tables/index.js'

export interface AnnotateOptions extends RepairOptions, TableOptions {
  /** Markdown to mdast with offsets; `parseMarkdown` when left out. */
  readonly parser?: Parser
  /** Sources the caller knows. */
  readonly sources?: readonly GivenSource[]
  /** Least probability of a candidate that is reported, 0 to 1; 0.45 when left out. */
  readonly candidateThreshold?: number
  /** Severity of messages by rule id: `error`, `warning`, `info` or `off`. */
  readonly rules?: RuleSettings
  /** Citations the caller knows by their offsets, as the APIs of answer engines give them. */
  readonly citations?: readonly GivenCitation[]
}
