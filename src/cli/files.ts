import {randomUUID} from 'node:crypto'
import {readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {UsageError} from './arguments.js'

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/**
 * Read an article.
 *
 * @param path
 *   Path of a file, or `-` for standard input.
 * @throws {UsageError}
 *   When it cannot be read, or is not UTF-8.
 */
export async function readArticle(path: string): Promise<string> {
  const bytes = await readBytes(path)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new UsageError(`Cannot read ${nameOf(path)}: it is not UTF-8 text`)
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path)
  } catch (error) {
    throw new UsageError(`Cannot read ${nameOf(path)}: ${reasonOf(error)}`)
  }
}

/**
 * Write a file as a whole: a temporary file beside it takes its name at the end, with its mode.
 *
 * @throws {UsageError}
 *   When it cannot be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const mode = await stat(path).then(
      known => known.mode & 0o777,
      () => 0o666
    )
    await writeFile(temporary, text, {mode})
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    throw new UsageError(`Cannot write ${nameOf(path)}: ${reasonOf(error)}`)
  }
}

export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'no such folder'
}

function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message
}
