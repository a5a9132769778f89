import type {Severity} from '../problems/index.js'

/** The result of a job. */
export interface Outcome {
  /** The article in its format, its repaired text, or the difference. */
  readonly output: string
  /** Number of problems by severity. */
  readonly problems: Readonly<Record<Severity, number>>
  /** Rules that the problems name. */
  readonly ruleIds: readonly string[]
  /** Number of repairs, for `fix` and `diff`; the text differs when there are any. */
  readonly repairs: number
  /** The text as it was read, for `fix`. */
  readonly original?: string
  /** Why there is no output, in one line. */
  readonly failure?: string
}

export const nothing: Outcome = {
  output: '',
  problems: {error: 0, warning: 0, info: 0},
  ruleIds: [],
  repairs: 0
}
