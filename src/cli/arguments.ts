import {parseArgs} from 'node:util'
import type {AnnotateOptions} from '../options/annotate/index.js'
import {scalarOptions} from '../options/values/index.js'
import {nearestWord} from '../text/index.js'
import {Failure} from './failure.js'
import {type FormatName, formats} from './format.js'

const formatNames = Object.keys(formats) as FormatName[]

const failLevels = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof failLevels)[number]

export interface Arguments {
  /** Paths, globs, and `-` for standard input. */
  readonly inputs: readonly string[]
  readonly format: FormatName
  /** File, folder or template; standard output when left out. */
  readonly out: string | undefined
  readonly check: boolean
  readonly failOn: FailLevel
  readonly fix: boolean
  readonly dryRun: boolean
  readonly stdinFilename: string | undefined
  readonly filesFrom: string | undefined
  /** Patterns in the words of `.gitignore`. */
  readonly ignore: readonly string[]
  readonly noIgnore: boolean
  readonly watch: boolean
  readonly config: string | undefined
  /** Options of `annotate` that have a flag; they come before those of the config file. */
  readonly options: AnnotateOptions
  readonly quiet: boolean
  /** `undefined`: when a terminal reads it. */
  readonly color: boolean | undefined
  readonly help: boolean
  readonly version: boolean
}

const flags = {
  format: {type: 'string', short: 'f'},
  out: {type: 'string', short: 'o'},
  check: {type: 'boolean'},
  'fail-on': {type: 'string'},
  fix: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  'files-from': {type: 'string'},
  ignore: {type: 'string', multiple: true},
  'no-ignore': {type: 'boolean'},
  watch: {type: 'boolean', short: 'w'},
  config: {type: 'string', short: 'c'},
  quiet: {type: 'boolean', short: 'q'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'V'}
} as const

/** `--default-currency` for `defaultCurrency`. */
const optionFlags: ReadonlyMap<string, keyof typeof scalarOptions> = new Map(
  (Object.keys(scalarOptions) as (keyof typeof scalarOptions)[]).map(name => [
    name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
    name
  ])
)

/**
 * Read the arguments of the command.
 *
 * @param pipes
 *   Whether standard input can be read, which means that it is not a terminal.
 * @throws {Failure}
 *   On an unknown flag or value, or flags that contradict each other.
 */
export function readArguments(argv: readonly string[], pipes: boolean): Arguments {
  const {values, positionals} = parse(argv)
  const {check = false, fix = false, help = false, version = false} = values
  const given: Arguments = {
    inputs: positionals,
    format: oneOf(formatNames, values.format ?? (check ? 'text' : 'json'), 'format'),
    out: values.out,
    check,
    failOn: oneOf(failLevels, values['fail-on'] ?? (check ? 'warning' : 'never'), 'level'),
    fix,
    dryRun: values['dry-run'] ?? false,
    stdinFilename: values['stdin-filename'],
    filesFrom: values['files-from'],
    ignore: values.ignore ?? [],
    noIgnore: values['no-ignore'] ?? false,
    watch: values.watch ?? false,
    config: values.config,
    options: readOptions(values),
    quiet: values.quiet ?? false,
    color: values['no-color'] ? false : values.color,
    help,
    version
  }
  if (help || version) return given
  refuseContradictions(given, values.format !== undefined)
  if (given.inputs.length > 0 || given.filesFrom !== undefined) return given
  if (given.watch) throw new Failure('Expected files to watch')
  if (!pipes) {
    throw new Failure('Expected a file, or an article on standard input; see --help')
  }
  return {...given, inputs: ['-']}
}

/** @throws {Failure} When a value is not one that the option takes. */
function readOptions(values: Parsed['values']): AnnotateOptions {
  const options: Record<string, unknown> = {}
  for (const [flag, name] of optionFlags) {
    const given = (values as Readonly<Record<string, unknown>>)[flag]
    if (typeof given !== 'string') continue
    const {value} = scalarOptions[name]
    const number = given.trim() === '' ? Number.NaN : Number(given)
    options[name] = value.schema.type === 'number' && !Number.isNaN(number) ? number : given
    try {
      value.check(options[name], `--${flag}`)
    } catch (error) {
      throw new Failure((error as Error).message)
    }
  }
  return options
}

function refuseContradictions(given: Arguments, hasFormat: boolean): void {
  const {check, fix, dryRun, out, format, watch, inputs} = given
  if (dryRun && !fix) throw new Failure('Expected --fix beside --dry-run')
  if (fix && check) throw new Failure('Expected --check or --fix, got both')
  if (fix && hasFormat) throw new Failure('Expected --format or --fix, got both')
  if (fix && out !== undefined) throw new Failure('Expected --out or --fix, got both')
  if (watch && inputs.includes('-')) throw new Failure('Cannot watch standard input')
  if (check && !formats[format].checks) {
    const able = formatNames.filter(name => formats[name].checks)
    throw new Failure(`Cannot write problems as ${format}; expected ${able.join(', ')}`)
  }
}

type Parsed = ReturnType<typeof parseArgs<{options: typeof flags; allowPositionals: true}>>

function parse(argv: readonly string[]): Parsed {
  try {
    const ofOptions = [...optionFlags.keys()].map(flag => [flag, {type: 'string'}] as const)
    const known = {...flags, ...Object.fromEntries(ofOptions)}
    return parseArgs({args: [...argv], options: known, allowPositionals: true}) as Parsed
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const flag = /Unknown option '(-{1,2}[^']*)'/.exec(said)?.[1]
    if (!flag) throw new Failure(said.split('\n')[0]!)
    const near = flag.startsWith('--')
      ? nearestWord(flag.slice(2), [...Object.keys(flags), ...optionFlags.keys()])
      : undefined
    throw new Failure(
      `Unknown option ${flag}${near ? `; did you mean --${near}?` : '; see --help'}`
    )
  }
}

function oneOf<Name extends string>(names: readonly Name[], value: string, what: string): Name {
  const name = names.find(known => known === value)
  if (name) return name
  const near = nearestWord(value, names)
  throw new Failure(
    near
      ? `Unknown ${what} \`${value}\`; did you mean ${near}?`
      : `Unknown ${what} \`${value}\`; expected ${names.join(', ')}`
  )
}
