import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** Whether a file is left out. */
export type Ignored = (path: string) => Promise<boolean>

const files = ['.gitignore', '.annotateignore']

/** Patterns, and the folder they are relative to. */
export interface Patterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

/**
 * What `.gitignore`, `.annotateignore`, the config file and `--ignore` leave out.
 *
 * The ignore files of a folder apply to everything below it. They are read up to the root of the
 * repository, and those further down take precedence.
 *
 * @param given
 *   Patterns beside the files.
 * @param readsFiles
 *   Whether the ignore files count.
 */
export function ignoring(given: readonly Patterns[], readsFiles: boolean): Ignored {
  const extra = given.map(({folder, patterns}) => ({
    folder: resolve(folder),
    rules: ignore().add([...patterns])
  }))
  const known = new Map<string, Promise<Ignore | undefined>>()
  const rulesOf = (folder: string) => {
    const rules = known.get(folder) ?? readRules(folder)
    known.set(folder, rules)
    return rules
  }
  return async path => {
    const absolute = resolve(path)
    if (extra.some(({folder, rules}) => judge(rules, folder, absolute) === true)) return true
    let verdict = false
    for (const folder of readsFiles ? foldersAbove(absolute) : []) {
      const rules = await rulesOf(folder)
      if (rules) verdict = judge(rules, folder, absolute) ?? verdict
    }
    return verdict
  }
}

/** `undefined` when the rules say nothing about the file. */
function judge(rules: Ignore, folder: string, path: string): boolean | undefined {
  const inside = relative(folder, path)
  if (inside === '' || inside.startsWith('..')) return undefined
  const {ignored, unignored} = rules.test(inside.split(sep).join('/'))
  return ignored || unignored ? ignored : undefined
}

/** From the root of the repository, or of the disk, down to the folder of the file. */
function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return folders
  }
}

async function readRules(folder: string): Promise<Ignore | undefined> {
  const texts = await Promise.all(
    files.map(file => readFile(join(folder, file), 'utf8').catch(() => ''))
  )
  return texts.some(Boolean) ? ignore().add(texts.join('\n')) : undefined
}
