import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {type AnnotateOptions, checkOptions, options} from '../options/annotate/index.js'
import {
  arrayOf,
  didYouMean,
  type Expectation,
  isObject,
  type JsonSchema,
  string
} from '../options/values/index.js'
import {Failure, reasonOf} from './failure.js'
import type {Patterns} from './ignored.js'

const fileName = '.annotaterc.json'

/** What a config file says; `citeweld/config.schema.json` describes it. */
export interface Config {
  readonly options: AnnotateOptions
  /** Relative to the folder of the file. */
  readonly ignore: Patterns
}

/**
 * Read the config file: the one that is named, or the nearest one from the working folder upward.
 *
 * @throws {Failure}
 *   When it cannot be read, is not JSON, or contains an unknown setting.
 */
export async function readConfig(path: string | undefined): Promise<Config> {
  const file = path ?? (await findUp(process.cwd()))
  if (file === undefined) return {options: {}, ignore: {folder: '.', patterns: []}}
  const text = await readFile(file, 'utf8').catch(error => {
    throw new Failure(`Cannot read ${file}: ${reasonOf(error)}`)
  })
  const given = parseObject(text, file)
  try {
    const {$schema, ignore = [], ...options} = checkSettings(given)
    checkOptions(options)
    return {options, ignore: {folder: dirname(file), patterns: ignore}}
  } catch (error) {
    throw new Failure(`${file}: ${lowerFirst((error as Error).message)}`)
  }
}

type Settings = AnnotateOptions & {
  readonly $schema?: string
  readonly ignore?: readonly string[]
}

function parseObject(text: string, file: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Failure(`${file} is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  if (isObject(value)) return value
  throw new Failure(`${file}: expected an object`)
}

function checkSettings(given: Readonly<Record<string, unknown>>): Settings {
  for (const [name, value] of Object.entries(given)) {
    const setting = settings.get(name)
    if (setting) setting.value.check(value, name)
    else throw new Failure(`Unknown setting \`${name}\`${didYouMean(name, settings.keys())}`)
  }
  return given
}

function lowerFirst(text: string): string {
  return `${text[0]!.toLowerCase()}${text.slice(1)}`
}

async function findUp(folder: string): Promise<string | undefined> {
  const file = join(folder, fileName)
  const exists = await readFile(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR'
  )
  if (exists) return file
  return folder === dirname(folder) ? undefined : findUp(dirname(folder))
}

/** One setting of the config file: an option of `annotate`, or a matter of the command alone. */
interface Setting {
  readonly value: Expectation
  readonly summary: string
}

/** Every setting of the config file by its name. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['$schema', {value: string, summary: 'this schema'}],
  ...[...options].filter(([, {inConfig}]) => inConfig),
  [
    'ignore',
    {
      value: arrayOf(string),
      summary: 'files to leave out, as patterns of `.gitignore`, relative to this file'
    }
  ]
])

/** `citeweld/config.schema.json`: completes and checks the config file in editors. */
export const configSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:citeweld:config:1',
  title: 'Settings of the annotate command, in .annotaterc.json',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    [...settings].map(([name, {summary, value}]) => [
      name,
      {description: sentence(summary), ...value.schema}
    ])
  )
}

/** Descriptions are shown in tooltips, where the address of a link is of no use. */
function sentence(summary: string): string {
  const words = summary.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`
}
