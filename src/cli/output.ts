import {statSync} from 'node:fs'
import {basename, dirname, extname, join, relative} from 'node:path'
import {Failure} from './failure.js'
import type {Frame} from './format.js'
import type {Input} from './inputs.js'
import {OpenFile, writeOut, writeWhole} from './write.js'

/** Where the output goes: all to one place, or each article to a file of its own. */
export type Target =
  | {readonly kind: 'together'; readonly file: string | undefined}
  | {readonly kind: 'each'; readonly files: readonly string[]}

/**
 * Read `--out`: a file, a folder (it exists, or ends in `/`), or a template with `{dir}`, `{name}`
 * and `{ext}` of the article.
 *
 * @param extension
 *   What files in a folder end in.
 * @throws {Failure}
 *   On an unknown placeholder, or when two articles would become one file.
 */
export function planOutput(
  out: string | undefined,
  inputs: readonly Input[],
  extension: string
): Target {
  if (out === undefined) return {kind: 'together', file: undefined}
  const isTemplate = /\{\w*\}/.test(out)
  if (!isTemplate && !isFolder(out)) return {kind: 'together', file: out}
  const files = inputs.map(input =>
    isTemplate ? fillTemplate(out, input) : inFolder(out, input, extension)
  )
  refuseCollisions(inputs, files)
  return {kind: 'each', files}
}

function isFolder(path: string): boolean {
  if (/[\\/]$/.test(path)) return true
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function fillTemplate(template: string, {path, name}: Input): string {
  const file = path === '-' && name === 'standard input' ? 'stdin' : name
  const parts = new Map([
    ['dir', dirname(file)],
    ['name', basename(file, extname(file))],
    ['ext', extname(file).slice(1)]
  ])
  return template.replace(/\{(\w*)\}/g, (placeholder, key: string) => {
    const part = parts.get(key)
    if (part !== undefined) return part
    throw new Failure(`Unknown ${placeholder} in --out; expected {dir}, {name} or {ext}`)
  })
}

function inFolder(folder: string, {path, name, base}: Input, extension: string): string {
  const inside = path === '-' ? basename(name) : relative(base, path)
  const stem = inside.slice(0, inside.length - extname(inside).length)
  return join(folder, `${path === '-' && name === 'standard input' ? 'stdin' : stem}.${extension}`)
}

function refuseCollisions(inputs: readonly Input[], files: readonly string[]): void {
  const owners = new Map<string, string>()
  for (const [index, file] of files.entries()) {
    const {name} = inputs[index]!
    const owner = owners.get(file)
    if (owner !== undefined) {
      throw new Failure(`Both ${owner} and ${name} would be written to ${file}`)
    }
    owners.set(file, name)
  }
}

/** Takes the articles of one output, one after the other. */
export interface Sink {
  write(item: string): Promise<void>
  close(): Promise<void>
}

/**
 * An output that articles share.
 *
 * @param file
 *   Standard output when left out.
 * @param streams
 *   Write as the articles come, instead of the whole at the end.
 */
export async function openSink(
  file: string | undefined,
  frame: Frame,
  streams: boolean,
  paint: (text: string) => string = text => text
): Promise<Sink> {
  if (file === undefined) return framed(frame, text => writeOut(paint(text)))
  if (streams) {
    const open = await OpenFile.create(file)
    return framed(
      frame,
      text => open.write(text),
      () => open.close()
    )
  }
  const parts: string[] = []
  return framed(
    frame,
    async text => void parts.push(text),
    async () => void (await writeWhole(file, parts.join('')))
  )
}

/** An article with an empty output is skipped: two articles without problems do not give empty lines. */
function framed(
  {open, between, close}: Frame,
  write: (text: string) => Promise<void>,
  finish: () => Promise<void> = async () => undefined
): Sink {
  let count = 0
  return {
    async write(item) {
      if (item === '') return
      await write(`${count === 0 ? open : between}${item}`)
      count++
    },
    async close() {
      if (count > 0) await write(close)
      else if (open !== '') await write(`${open}${close}`)
      await finish()
    }
  }
}
