import {readdir, stat} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Arguments} from './arguments.js'
import {Failure, reasonOf} from './failure.js'
import type {Ignored} from './ignored.js'
import {decodeText, nameOf, readArticle} from './read.js'

/** Files that are read from a folder; other files are read only when they are named. */
const articles = '**/*.{md,markdown,mdx}'

export interface Input {
  /** Path to read, or `-` for standard input. */
  readonly path: string
  /** What messages call it. */
  readonly name: string
  /** The folder that the output folder mirrors. */
  readonly base: string
}

export interface FoundInputs {
  /** In the order of the arguments, each once; within a folder or glob by name. */
  readonly inputs: readonly Input[]
  /** Folders that were searched. */
  readonly folders: readonly string[]
  /** Messages about arguments that matched nothing. */
  readonly failures: readonly string[]
}

/**
 * Find the files that the arguments name.
 *
 * A file that is named is read even if it is ignored; folders and globs leave ignored files out. A
 * folder or a glob without an article is a failure, because a typo must not pass as a clean check.
 */
export async function findInputs(given: Arguments, ignored: Ignored): Promise<FoundInputs> {
  const inputs = new Map<string, Input>()
  const folders = new Set<string>()
  const failures: string[] = []
  const add = (input: Input) => {
    const key = input.path === '-' ? '-' : resolve(input.path)
    if (!inputs.has(key)) inputs.set(key, input)
  }
  for (const argument of [...given.inputs, ...(await listedPaths(given.filesFrom))]) {
    if (argument === '-') {
      const name = given.stdinFilename ?? nameOf('-')
      add({path: '-', name, base: given.stdinFilename ? dirname(name) : '.'})
      continue
    }
    try {
      const {found, folder} = await expand(argument, ignored, given.fix)
      for (const input of found) add(input)
      if (folder !== undefined) folders.add(folder)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error.message)
    }
  }
  return {inputs: [...inputs.values()], folders: [...folders], failures}
}

/** Paths of `--files-from`: one per line, or separated by NULs as `find -print0` writes them. */
async function listedPaths(file: string | undefined): Promise<string[]> {
  if (file === undefined) return []
  const {readFile} = await import('node:fs/promises')
  if (file === '-') return (await readArticle('-')).split(/\r?\n/).filter(Boolean)
  const bytes = await readFile(file).catch(error => {
    throw new Failure(`Cannot read ${file}: ${reasonOf(error)}`)
  })
  return decodeText(bytes, file).split(/\r?\n/).filter(Boolean)
}

interface Expansion {
  readonly found: readonly Input[]
  /** Where it was searched. */
  readonly folder?: string
}

async function expand(argument: string, ignored: Ignored, fix: boolean): Promise<Expansion> {
  const known = await stat(argument).catch((error: NodeJS.ErrnoException) => error)
  if (!(known instanceof Error)) {
    const input = {path: argument, name: argument, base: dirname(argument)}
    if (fix && !known.isDirectory() && !known.isFile()) {
      throw new Failure(`Cannot write ${argument}: it is not a file`)
    }
    if (!known.isDirectory()) return {found: [input]}
    await refuseUnreadable(argument, ignored)
    const found = await glob(articles, argument, ignored)
    if (found.length > 0) return {found, folder: argument}
    throw new Failure(`No article in ${argument}: expected .md, .markdown or .mdx files`)
  }
  if (!/[*?[{]/.test(argument)) throw new Failure(`Cannot read ${argument}: ${reasonOf(known)}`)
  const folder = staticParent(argument)
  const found = await glob(relative(folder, argument), folder, ignored)
  if (found.length > 0) return {found, folder}
  throw new Failure(`No file matches ${argument}`)
}

async function glob(pattern: string, base: string, ignored: Ignored): Promise<Input[]> {
  const {glob: find} = await import('tinyglobby')
  const found = await find(pattern.split(sep).join('/'), {
    cwd: base,
    ignore: ['**/node_modules/**', '**/.git/**'],
    // A link could lead `--fix` anywhere, so it is followed only when it is named.
    followSymbolicLinks: false,
    expandDirectories: false
  })
  const inputs: Input[] = []
  for (const name of found.sort()) {
    const path = join(base, name)
    if (!(await ignored(path))) inputs.push({path, name: path, base})
  }
  return inputs
}

/** The search skips unreadable folders without an error, so that articles in them would pass as clean. */
async function refuseUnreadable(folder: string, ignored: Ignored): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => {
    throw new Failure(`Cannot read ${folder}: ${reasonOf(error)}`)
  })
  for (const entry of entries) {
    const isSearched = entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git'
    const inner = join(folder, entry.name)
    if (isSearched && !(await ignored(join(inner, 'article.md')))) {
      await refuseUnreadable(inner, ignored)
    }
  }
}

/** `docs/guide/*.md` → `docs/guide`. */
function staticParent(pattern: string): string {
  const parts = pattern.split('/')
  const magic = parts.findIndex(part => /[*?[{]/.test(part))
  return parts.slice(0, magic).join('/') || (pattern.startsWith('/') ? '/' : '.')
}
