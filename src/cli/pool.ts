import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {reasonOf} from './failure.js'
import type {Job} from './job.js'
import {nothing, type Outcome} from './outcome.js'

/** Starting threads costs about as much as this many articles. */
const worthThreads = 24

/**
 * Run jobs, on all cores when there are many.
 *
 * @returns
 *   Outcomes in the order of the jobs. Only a few are ahead of the reader, so memory does not grow
 *   with their number.
 */
export async function* runJobs(jobs: readonly Job[]): AsyncGenerator<Outcome> {
  const threads = availableParallelism()
  if (jobs.length < worthThreads || threads < 2) {
    const {runJob} = await import('./job.js')
    for (const job of jobs) yield await runJob(job)
    return
  }
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    // Beside the built command: all chunks are in one folder.
    filename: fileURLToPath(new URL('./cli-worker.js', import.meta.url)),
    maxThreads: threads,
    minThreads: threads
  })
  try {
    yield* inOrder(jobs, threads * 4, job =>
      // If a thread dies, only its own article fails.
      (pool.run(job) as Promise<Outcome>).catch((error: unknown) => diedOf(job, error))
    )
  } finally {
    await pool.destroy()
  }
}

function diedOf({name}: Job, error: unknown): Outcome {
  const isFull = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  const reason = isFull ? 'it takes more memory than there is' : reasonOf(error)
  return {...nothing, failure: `Cannot read ${name}: ${reason}`}
}

/** Work on several items at once, and yield the results in the order of the items. */
async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = []
  for (const item of items) {
    pending.push(work(item))
    if (pending.length >= width) yield await pending.shift()!
  }
  for (const result of pending) yield await result
}
