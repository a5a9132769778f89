import {reportHelp} from '../exchange/formats/index.js'
import type {AnnotateOptions} from '../options/annotate/index.js'
import type {Arguments} from './arguments.js'
import {paintDiff, paintProblems, wantsColor} from './color.js'
import {Failure} from './failure.js'
import {type FormatName, formats} from './format.js'
import type {Input} from './inputs.js'
import {countProblems} from './job.js'
import {eachOutcome, type RunContext} from './outcomes.js'
import {openSink, planOutput, type Sink} from './output.js'
import {annotateRecords} from './records.js'
import {Tally} from './tally.js'
import {replaceArticle, writeOut, writeWhole} from './write.js'

/**
 * Annotate, check or repair the inputs, in their order.
 *
 * @param failures
 *   Failures so far; each is reported and counted.
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

/**
 * Repair in place, or show what would change. The names of the files that were repaired go to
 * standard output; so does the text of an article that came from standard input.
 */
export async function repairInputs(run: RunContext): Promise<void> {
  const {given, inputs} = run
  const {dryRun, color} = given
  const work = {task: dryRun ? 'diff' : 'fix', several: true} as const
  await eachOutcome(run, inputs, work, !dryRun, async ({original, output, repairs}, {path}) => {
    if (dryRun) await writeOut(wantsColor(color) ? paintDiff(output) : output)
    else if (path === '-') await writeOut(output)
    else if (repairs > 0) {
      await replaceArticle(path, original!, output)
      await writeOut(`${path}\n`)
    }
  })
}

/** Write every input in the requested format, to one place or to a file each. */
export async function formatInputs(run: RunContext): Promise<void> {
  const {given, inputs} = run
  const target = planOutput(given.out, inputs, formats[given.format].extension)
  if (target.kind === 'each') await formatApart(run, target.files)
  else await formatTogether(run, target.file)
}

async function formatApart(run: RunContext, files: readonly string[]): Promise<void> {
  const {given, inputs} = run
  const work = {task: given.format, several: false}
  const frame = (await formats[given.format].frame(false, given.check))!
  await eachOutcome(run, inputs, work, true, async ({output}, _, index) => {
    await writeWhole(files[index]!, `${frame.open}${output}${frame.close}`)
  })
}

async function formatTogether(run: RunContext, file: string | undefined): Promise<void> {
  const {given, inputs, tally} = run
  const {format, check} = given
  const several = inputs.length > 1
  const frame = await formats[format].frame(several, check)
  if (!frame) {
    throw new Failure(
      `Cannot write several articles as ${format} to one place; expected --out with a folder/ or a template`
    )
  }
  const paints = format === 'text' && file === undefined && wantsColor(given.color)
  const sink = await openSink(file, frame, format === 'ndjson', paints ? paintProblems : undefined)
  const take = ({output}: {readonly output: string}) => sink.write(output)
  const lines = inputs.find(({name}) => isRecords(name))
  if (format !== 'ndjson' && lines) {
    throw new Failure(`Cannot read the records of ${lines.name} as one article; expected -f ndjson`)
  }
  const areRecords = (input: Input) => holdRecords(input, format, given.stdinFilename)
  if (!inputs.some(areRecords)) {
    await eachOutcome(run, inputs, {task: format, several}, file !== undefined, take)
  } else {
    for (const input of inputs) {
      if (areRecords(input)) await streamRecords(run, input, sink)
      else await eachOutcome(run, [input], {task: format, several}, file !== undefined, take)
    }
  }
  if (check && format === 'text' && tally.ruleIds.size > 0) {
    await sink.write(`\n${reportHelp(tally.ruleIds)}`)
  }
  await sink.close()
}

/** With `--format ndjson`: standard input, unless it has the name of an article, and `.ndjson` files. */
function holdRecords({path, name}: Input, format: FormatName, stdinFilename?: string): boolean {
  if (format !== 'ndjson') return false
  return (path === '-' && stdinFilename === undefined) || isRecords(name)
}

function isRecords(name: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(name)
}

async function streamRecords({given, options, tally}: RunContext, input: Input, sink: Sink) {
  try {
    for await (const {line, messages, failure} of annotateRecords(input, options, given.check)) {
      if (failure !== undefined) tally.fail(failure)
      else tally.add({...countProblems(messages), repairs: 0})
      await sink.write(`${line}\n`)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    tally.fail(error.message)
  }
}
