import {paintDiff, wantsColor} from './color.js'
import {eachOutcome} from './outcomes.js'
import type {RunContext} from './run-context.js'
import {writeOut, writeWhole} from './write.js'

/**
 * Repair in place, or show what would change. The names of the files that were repaired go to
 * standard output; so does the text of an article that came from standard input.
 */
export async function repairInputs(run: RunContext): Promise<void> {
  const {given, inputs} = run
  const {dryRun, color} = given
  const work = {task: dryRun ? 'diff' : 'fix', several: true} as const
  await eachOutcome(run, inputs, work, !dryRun, async ({output, repairs}, {path}) => {
    if (dryRun) await writeOut(wantsColor(color) ? paintDiff(output) : output)
    else if (path === '-') await writeOut(output)
    else if (repairs > 0 && (await writeWhole(path, output))) await writeOut(`${path}\n`)
  })
}
