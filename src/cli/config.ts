import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {styles} from '../notations/index.js'
import type {AnnotateOptions} from '../options.js'
import {rules} from '../problems/index.js'
import type {GivenSource} from '../sources/index.js'
import {Failure, meant, reasonOf} from './failure.js'
import type {Patterns} from './ignored.js'

const fileName = '.annotaterc.json'

/** What a config file says; `citeweld/config.schema.json` describes it. */
export interface Config {
  readonly options: Pick<AnnotateOptions, 'lineBreaks' | 'styles' | 'sources' | 'rules'>
  /** Relative to the folder of the file. */
  readonly ignore: Patterns
}

/** Looks at one setting; says what was expected when it is something else. */
const expectations: ReadonlyMap<string, (value: unknown) => string | undefined> = new Map([
  ['$schema', () => undefined],
  [
    'lineBreaks',
    (value: unknown) =>
      value === 'paragraph' || value === 'wrap' ? undefined : '"paragraph" or "wrap"'
  ],
  ['styles', expectedStyles],
  ['ignore', (value: unknown) => (isList(value, isText) ? undefined : 'a list of patterns')],
  [
    'sources',
    (value: unknown) => (isSources(value) ? undefined : 'a list of {"id", "title", "url"}')
  ],
  ['rules', expectedRules]
])

/**
 * Read the config file: the one that is named, or the nearest from the working folder up.
 *
 * @throws {Failure}
 *   When it cannot be read, is no JSON, or says what is not known.
 */
export async function readConfig(path: string | undefined): Promise<Config> {
  const file = path ?? (await findUp(process.cwd()))
  if (file === undefined) return {options: {}, ignore: {folder: '.', patterns: []}}
  const text = await readFile(file, 'utf8').catch(error => {
    throw new Failure(`Cannot read ${file}: ${reasonOf(error)}`)
  })
  const settings = parseSettings(text, file)
  for (const [key, value] of Object.entries(settings)) {
    const expected = expectations.get(key)
    if (!expected) throw new Failure(unknown(file, key, [...expectations.keys()]))
    const words = expected(value)
    if (words) throw new Failure(`${file}: expected \`${key}\` to be ${words}`)
  }
  const {ignore = [], lineBreaks, styles: names, sources, rules} = settings
  return {
    options: {
      ...(lineBreaks && {lineBreaks}),
      ...(names && {styles: names}),
      ...(sources && {sources}),
      ...(rules && {rules})
    },
    ignore: {folder: dirname(file), patterns: ignore}
  }
}

type Settings = Config['options'] & {readonly ignore?: readonly string[]}

function parseSettings(text: string, file: string): Settings {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (error) {
    throw new Failure(`${file} is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  throw new Failure(`${file}: expected an object`)
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

function expectedStyles(value: unknown): string | undefined {
  if (!Array.isArray(value) || !value.every(isText)) return 'a list of names'
  const strange = value.find(style => !styles.includes(style))
  if (strange === undefined) return
  const near = meant(strange, styles)
  return `made of known notations; \`${strange}\` is none${near ? `, did you mean ${near}?` : ''}`
}

function expectedRules(value: unknown): string | undefined {
  if (!isObject(value)) return 'an object of severities by rule'
  const strange = Object.keys(value).find(id => !rules.has(id))
  if (strange !== undefined) {
    const near = meant(strange, [...rules.keys()])
    return `about known rules; \`${strange}\` is none${near ? `, did you mean ${near}?` : ''}`
  }
  const known = ['error', 'warning', 'info', 'off']
  const isKnown = (severity: unknown) => known.some(word => word === severity)
  return Object.values(value).every(isKnown) ? undefined : `made of ${known.join(', ')}`
}

function unknown(file: string, key: string, known: readonly string[]): string {
  const near = meant(key, known)
  return `${file}: unknown setting \`${key}\`${near ? `; did you mean ${near}?` : ''}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Sources as users write them in JSON. */
export function isSources(value: unknown): value is GivenSource[] {
  return isList(value, item => isObject(item) && isText(item.id))
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}
