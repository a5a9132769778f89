import {randomUUID} from 'node:crypto'
import {rmSync, type Stats} from 'node:fs'
import {
  chmod,
  chown,
  type FileHandle,
  mkdir,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {Failure, reasonOf} from './failure.js'

/** Files that are being written; gone when the command is interrupted. */
const temporaries = new Set<string>()

/**
 * Write a file atomically: a temporary file beside it, with the same mode, is renamed at the end. A
 * file that already holds the text is not touched; a device or a pipe is written to directly.
 *
 * @returns
 *   Whether anything was written.
 * @throws {Failure}
 *   When it cannot be written; its previous content is then unchanged.
 */
export async function writeWhole(path: string, text: string): Promise<boolean> {
  try {
    const target = await targetOf(path)
    const known = await stat(target).catch(() => undefined)
    if (known && !known.isFile()) {
      await writeFile(target, text)
      return true
    }
    if (known?.size === Buffer.byteLength(text) && (await readFile(target, 'utf8')) === text) {
      return false
    }
    if (!known) await mkdir(dirname(target), {recursive: true})
    await replace(target, text, known)
    return true
  } catch (error) {
    throw new Failure(`Cannot write ${path}: ${reasonOf(error)}`)
  }
}

/** A link stays a link, even if its target does not exist yet. */
async function targetOf(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined)
  if (link === undefined) return realpath(path).catch(() => path)
  return realpath(path).catch(() => resolve(dirname(path), link))
}

async function replace(target: string, text: string, known: Stats | undefined): Promise<void> {
  const temporary = temporaryFor(target)
  temporaries.add(temporary)
  try {
    await writeFile(temporary, text)
    if (known) {
      // Only root may change the owner of a file. It matters only if the owners differ, so it may fail.
      await chown(temporary, known.uid, known.gid).catch(() => undefined)
      await chmod(temporary, known.mode & 0o7777)
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  } finally {
    temporaries.delete(temporary)
  }
}

function temporaryFor(target: string): string {
  return join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
}

/** Remove a partly written file when the user interrupts; exit with 128 plus the signal's number. */
export function watchSignals(): void {
  // Errors of standard output are reported to each write.
  process.stdout.on('error', () => undefined)
  const codes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      for (const temporary of temporaries) rmSync(temporary, {force: true})
      process.exit(code)
    })
  }
}

/**
 * Replace the text of an article with its repaired text.
 *
 * The file on disk must still hold the text that was read, because an editor may have saved it in the
 * meantime. A file that is read-only, belongs to somebody else or has several names (hard links) is
 * left alone, since the file that replaces it would lose that property.
 *
 * @throws {Failure}
 *   When the file stays as it is.
 */
export async function replaceArticle(path: string, original: string, text: string): Promise<void> {
  const refuse = (reason: string) => new Failure(`Cannot write ${path}: ${reason}`)
  const known = await stat(path).catch((error: unknown) => {
    throw refuse(reasonOf(error))
  })
  if (!known.isFile()) throw refuse('it is not a file')
  if ((known.mode & 0o222) === 0) throw refuse('it is read-only')
  if (known.nlink > 1)
    throw refuse('it has other names (hard links), which would keep the old text')
  const user = process.getuid?.()
  if (user !== undefined && user !== 0 && known.uid !== user) {
    throw refuse('it belongs to another user')
  }
  if (!Buffer.from(original).equals(await readFile(path))) {
    throw refuse('it was changed while it was read; run again')
  }
  await writeWhole(path, text)
}

/**
 * Write to standard output, and wait where the reader is slow.
 *
 * A reader that has seen enough closes the pipe; this ends the command and is not an error.
 */
export function writeOut(text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => {
      if (!error) resolve()
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
      else reject(new Failure(`Cannot write standard output: ${reasonOf(error)}`))
    })
  })
}

/** A file that is written as its text arrives; it is renamed once it is complete. */
export class OpenFile {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly temporary: string | undefined
  ) {}

  static async create(path: string): Promise<OpenFile> {
    const target = await targetOf(path)
    const known = await stat(target).catch(() => undefined)
    try {
      if (known && !known.isFile()) return new OpenFile(target, await open(target, 'w'), undefined)
      await mkdir(dirname(target), {recursive: true})
      const temporary = temporaryFor(target)
      const file = await open(temporary, 'wx', known?.mode)
      temporaries.add(temporary)
      return new OpenFile(target, file, temporary)
    } catch (error) {
      throw new Failure(`Cannot write ${path}: ${reasonOf(error)}`)
    }
  }

  async write(text: string): Promise<void> {
    try {
      await this.file.appendFile(text)
    } catch (error) {
      if (this.temporary !== undefined) await rm(this.temporary, {force: true})
      throw new Failure(`Cannot write ${this.path}: ${reasonOf(error)}`)
    }
  }

  async close(): Promise<void> {
    await this.file.close()
    if (this.temporary === undefined) return
    await rename(this.temporary, this.path)
    temporaries.delete(this.temporary)
  }
}
