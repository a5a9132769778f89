import type {AnnotateOptions} from '../options/annotate/index.js'
import type {Arguments} from './arguments.js'
import {Failure} from './failure.js'
import type {Input} from './inputs.js'
import type {Job} from './job.js'
import type {Outcome} from './outcome.js'
import {runJobs} from './pool.js'
import type {Tally} from './tally.js'

/** The settings of one run. */
export interface RunContext {
  readonly given: Arguments
  readonly options: AnnotateOptions
  readonly inputs: readonly Input[]
  readonly tally: Tally
}

/**
 * Run a job for each input and yield the outcomes in the order of the inputs. A failure to read or
 * write one is reported and does not stop the others.
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
        const failed = await take(outcome, input, index).catch((error: unknown) => {
          if (!(error instanceof Failure) || !writesFiles) throw error
          failures.push(error.message)
          return true
        })
        // An article that could not be written does not count as done.
        if (!failed) tally.add(outcome)
      }
      index++
      progress.advance()
    }
  } finally {
    progress.stop()
  }
  for (const failure of failures) tally.fail(failure)
}

/** Shows the progress of a run. */
export interface Progress {
  advance(): void
  stop(): void
}

const silent: Progress = {advance: () => undefined, stop: () => undefined}

/** Fewer articles are done before anybody could read a bar. */
const worthABar = 16

/**
 * A bar on the terminal for many files; silent otherwise.
 *
 * @param isFree
 *   Whether the terminal is free: the output goes elsewhere.
 */
export async function startProgress(total: number, isFree: boolean): Promise<Progress> {
  if (!isFree || !process.stderr.isTTY || total < worthABar) return silent
  const {default: progress} = await import('cli-progress')
  const bar = new progress.SingleBar({
    format: '{bar} {value} of {total} articles, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true
  })
  bar.start(total, 0)
  return {advance: () => bar.increment(), stop: () => bar.stop()}
}
