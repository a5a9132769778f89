import {resolve} from 'node:path'
import {watch} from 'chokidar'
import type {FoundInputs, Input} from './inputs.js'

/** Milliseconds to wait, because editors write a file in several steps. */
const settleMilliseconds = 50

/**
 * Run again for each input that changes, until the command is interrupted.
 *
 * @param find
 *   Finds the inputs again, because a folder may contain new ones.
 * @param annotate
 *   Runs for the inputs that changed; one run at a time.
 */
export async function watchInputs(
  found: FoundInputs,
  find: () => Promise<FoundInputs>,
  annotate: (changed: readonly Input[]) => Promise<unknown>
): Promise<never> {
  const changed = new Set<string>()
  let running = Promise.resolve<unknown>(undefined)
  const next = async () => {
    if (changed.size === 0) return
    const {inputs} = await find()
    const now = inputs.filter(({path}) => changed.has(resolve(path)))
    changed.clear()
    if (now.length > 0) await annotate(now)
  }
  const watcher = watch([...found.folders, ...found.inputs.map(({path}) => path)], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)|\.tmp$/
  })
  for (const event of ['add', 'change'] as const) {
    watcher.on(event, path => {
      changed.add(resolve(path))
      setTimeout(() => (running = running.then(next)), settleMilliseconds)
    })
  }
  return new Promise((_, reject) => watcher.on('error', reject))
}
