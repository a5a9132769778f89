import {readFile} from 'node:fs/promises'
import {type Arguments, help, readArguments, UsageError} from './arguments.js'
import {nameOf, readArticle, writeWhole} from './files.js'

/**
 * Run the command.
 *
 * @returns
 *   The exit code: 0 done, 2 wrong usage or input that cannot be read.
 */
export async function run(argv: readonly string[]): Promise<number> {
  // A reader that has seen enough closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    const given = readArguments(argv, !process.stdin.isTTY)
    const output = given.help ? help : given.version ? await version() : await annotated(given)
    if (given.out === undefined || given.help || given.version) process.stdout.write(output)
    else await writeWhole(given.out, output)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`annotate: ${error.message}\n`)
    return 2
  }
}

async function version(): Promise<string> {
  const file = new URL('../package.json', import.meta.url)
  const {version} = JSON.parse(await readFile(file, 'utf8')) as {version: string}
  return `${version}\n`
}

async function annotated({input, format}: Arguments): Promise<string> {
  const original = await readArticle(input)
  // Loaded when there is something to read: help and wrong usage answer at once.
  const {annotate, repairText, reportText, toJson} = await import('../index.js')
  switch (format) {
    case 'md':
      return repairText(original).page.text
    case 'text':
      return reportText(annotate(original), nameOf(input))
    case 'json':
      return `${JSON.stringify(toJson(annotate(original)), undefined, 2)}\n`
  }
}
