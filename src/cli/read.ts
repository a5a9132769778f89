import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {Failure, reasonOf} from './failure.js'

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/**
 * Read an article.
 *
 * @param path
 *   Path of a file, or `-` for standard input.
 * @throws {Failure}
 *   When it cannot be read, or is not UTF-8 text.
 */
export async function readArticle(path: string): Promise<string> {
  return decodeText(await readBytes(path), nameOf(path))
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path)
  } catch (error) {
    throw new Failure(`Cannot read ${nameOf(path)}: ${reasonOf(error)}`)
  }
}

/**
 * Bytes as text.
 *
 * @throws {Failure}
 *   When they are not text: UTF-16, another encoding, or with a NUL among them.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (hasUtf16Mark(bytes)) throw new Failure(`Cannot read ${name}: it is UTF-16, not UTF-8 text`)
  if (bytes.includes(0))
    throw new Failure(`Cannot read ${name}: it contains a NUL, so it is not text`)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Failure(`Cannot read ${name}: it is not UTF-8 text`)
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}
