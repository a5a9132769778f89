import type {AnnotateOptions} from '../options/annotate/index.js'
import type {Arguments} from './arguments.js'
import {formatInputs} from './format-inputs.js'
import type {Input} from './inputs.js'
import {repairInputs} from './repair-inputs.js'
import type {RunContext} from './run-context.js'
import {Tally} from './tally.js'

/**
 * Annotate, check or repair the inputs, in their order.
 *
 * @param failures
 *   What was wrong before; each is said, and counts.
 * @returns
 *   The exit code.
 */
export async function annotateInputs(
  given: Arguments,
  options: AnnotateOptions,
  inputs: readonly Input[],
  failures: readonly string[]
): Promise<number> {
  const tally = new Tally()
  for (const failure of failures) tally.fail(failure)
  if (inputs.length > 0) {
    const run: RunContext = {given, options, inputs, tally}
    await (given.fix ? repairInputs(run) : formatInputs(run))
    const closing = tally.closingLine(given)
    if (closing && !given.quiet) process.stderr.write(`${closing}\n`)
  }
  return tally.exitCode(given.failOn)
}
