#!/usr/bin/env node
import {printable} from '../text/index.js'
import {type Arguments, readArguments} from './arguments.js'
import {Failure, reasonOf} from './failure.js'
import {help, packageVersion} from './help.js'
import type {Input} from './inputs.js'
import {watchSignals, writeOut} from './write.js'

process.exitCode = await run(process.argv.slice(2))

/**
 * Run the command.
 *
 * @returns
 *   The exit code: 0 done, 1 problems found, 2 wrong usage, bad input, or no file matched.
 */
export async function run(argv: readonly string[]): Promise<number> {
  watchSignals()
  try {
    const given = readArguments(argv, !process.stdin.isTTY)
    if (!given.help && !given.version) return await perform(given)
    await writeOut(given.help ? help : `${await packageVersion()}\n`)
    return 0
  } catch (error) {
    // An error from the system is not a bug in the program, so it does not need a stack trace.
    const isRefused = (error as NodeJS.ErrnoException).syscall !== undefined
    if (!(error instanceof Failure) && !isRefused) throw error
    process.stderr.write(`annotate: ${printable(reasonOf(error))}\n`)
    return 2
  }
}

/** Loaded when there is something to read: help and wrong usage answer at once. */
async function perform(given: Arguments): Promise<number> {
  const {readConfig} = await import('./config.js')
  const {ignoring} = await import('./ignored.js')
  const {findInputs} = await import('./inputs.js')
  const {annotateInputs} = await import('./perform.js')
  const config = await readConfig(given.config)
  const patterns = [config.ignore, {folder: '.', patterns: given.ignore}]
  const ignored = ignoring(patterns, !given.noIgnore)
  const find = () => findInputs(given, ignored)
  const annotate = (some: readonly Input[], failures: readonly string[]) =>
    annotateInputs(given, {...config.options, ...given.options}, some, failures)
  const found = await find()
  const code = await annotate(found.inputs, found.failures)
  if (!given.watch) return code
  const {watchInputs} = await import('./watch.js')
  return watchInputs(found, find, changed => annotate(changed, []))
}
