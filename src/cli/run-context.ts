import type {AnnotateOptions} from '../options/annotate/index.js'
import type {Arguments} from './arguments.js'
import type {Input} from './inputs.js'
import type {Tally} from './tally.js'

/** What one run works with. */
export interface RunContext {
  readonly given: Arguments
  readonly options: AnnotateOptions
  readonly inputs: readonly Input[]
  readonly tally: Tally
}
