/** Says how far a run is. */
export interface Progress {
  advance(): void
  stop(): void
}

const silent: Progress = {advance: () => undefined, stop: () => undefined}

/** Fewer are done before anybody reads a bar. */
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
