import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The built command, as users run it. */
export const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A folder with files in it, and the command run there. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'citeweld-'))

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), {recursive: true})
    writeFileSync(this.path(name), content)
  }

  /** Run it; without input, standard input is at its end at once. */
  annotate(args: readonly string[], input: string | Buffer = '') {
    const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
      cwd: this.folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: {...process.env, NO_COLOR: '', FORCE_COLOR: undefined}
    })
    return {status, stdout, stderr}
  }

  /** Run a line of shell, with the command as `$ANNOTATE`. */
  shell(line: string) {
    const {status, stdout, stderr} = spawnSync('bash', ['-c', line], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
      // Bash complains of a locale that the machine does not have.
      env: {...process.env, LC_ALL: 'C', ANNOTATE: `${process.execPath} ${bin}`}
    })
    return {status, stdout, stderr}
  }

  start(args: readonly string[]) {
    return spawn(process.execPath, [bin, ...args], {cwd: this.folder})
  }
}

/** Split over two lines, and as it reads repaired. */
export const broken = 'Ozone fell [4][\n8].\n'
export const mended = 'Ozone fell [4][8].\n'
