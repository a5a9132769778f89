import {parseArgs} from 'node:util'

/** What the user did wrong, in one line; the command ends with exit code 2. */
export class UsageError extends Error {}

export const formats = ['json', 'md', 'text'] as const
export type Format = (typeof formats)[number]

export interface Arguments {
  /** Path, or `-` for standard input. */
  readonly input: string
  readonly format: Format
  /** File to write to; standard output when left out. */
  readonly out: string | undefined
  readonly help: boolean
  readonly version: boolean
}

const options = {
  format: {type: 'string', short: 'f'},
  out: {type: 'string', short: 'o'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'V'}
} as const

export const help = `Usage: annotate [options] [file | -]

Read an article, repair its citations, and say what stands behind each claim.
Without a file, and with "-", the article comes from standard input.

  -f, --format FMT   json  everything that was found (default)
                     md    the repaired article
                     text  counts and problems, for people
  -o, --out FILE     write there instead of to standard output
  -h, --help         show this
  -V, --version      show the version

Exit  0 done   2 wrong usage, or input that cannot be read
`

/**
 * Read the arguments of the command.
 *
 * @throws {UsageError}
 *   On an unknown flag or value, or more than one file.
 */
export function readArguments(argv: readonly string[], pipes: boolean): Arguments {
  const {values, positionals} = parse(argv)
  const {format = 'json', out, help = false, version = false} = values
  if (!isFormat(format)) {
    throw new UsageError(`Unknown format \`${format}\`; expected ${formats.join(', ')}`)
  }
  const [input, another] = positionals
  if (another !== undefined) throw new UsageError(`Expected one file, got \`${another}\` as well`)
  if (input === undefined && !pipes && !help && !version) {
    throw new UsageError('Expected a file, or an article on standard input; see --help')
  }
  return {input: input ?? '-', format, out, help, version}
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({args: [...argv], options, allowPositionals: true})
  } catch (error) {
    const flag = /Unknown option '(-{1,2}[^']*)'/.exec(String(error))?.[1]
    if (!flag) throw new UsageError(error instanceof Error ? error.message : String(error))
    const near = Object.keys(options).find(name => isNear(name, flag.replace(/^-+/, '')))
    throw new UsageError(
      `Unknown option ${flag}${near ? `; did you mean --${near}?` : '; see --help'}`
    )
  }
}

function isFormat(value: string): value is Format {
  return (formats as readonly string[]).includes(value)
}

/** One name begins like the other, or they differ by a swap or a slip. */
function isNear(name: string, typed: string): boolean {
  if (typed.length < 2) return false
  const letters = (word: string) => [...word].sort().join('')
  return name.startsWith(typed.slice(0, 3)) || letters(name) === letters(typed)
}
