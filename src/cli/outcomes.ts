import {Failure} from './failure.js'
import type {Input} from './inputs.js'
import type {Job, Outcome} from './job.js'
import {runJobs} from './pool.js'
import {startProgress} from './progress.js'
import type {RunContext} from './run-context.js'

/**
 * Do a job for each input, and hand on what came of it, in the order of the inputs. One that fails,
 * on the way in or out, is said, and stops no other.
 *
 * @param writesFiles
 *   Standard output stays free, so a bar can be shown on the same terminal.
 */
export async function eachOutcome(
  {given, options, tally}: RunContext,
  inputs: readonly Input[],
  work: Pick<Job, 'task' | 'several'>,
  writesFiles: boolean,
  take: (outcome: Outcome, input: Input, index: number) => Promise<void>
): Promise<void> {
  const {check, quiet, failOn} = given
  const counts = check || failOn !== 'never'
  const jobs = inputs.map(({path, name}) => ({path, name, check, counts, options, ...work}))
  const isFree = !quiet && (writesFiles || !process.stdout.isTTY)
  const progress = await startProgress(jobs.length, isFree)
  const failures: string[] = []
  let index = 0
  try {
    for await (const outcome of runJobs(jobs)) {
      const input = inputs[index]!
      if (outcome.failure !== undefined) failures.push(outcome.failure)
      else {
        tally.add(outcome)
        await take(outcome, input, index).catch((error: unknown) => {
          if (!(error instanceof Failure) || !writesFiles) throw error
          failures.push(error.message)
        })
      }
      index++
      progress.advance()
    }
  } finally {
    progress.stop()
  }
  for (const failure of failures) tally.fail(failure)
}
