import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {type AnnotateOptions, checkOptions} from '../options/annotate/index.js'
import {didYouMean, isObject} from '../options/values/index.js'
import {settings} from './config-schema.js'
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
 * Read the config file: the one that is named, or the nearest from the working folder up.
 *
 * @throws {Failure}
 *   When it cannot be read, is not JSON, or says what is not known.
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
