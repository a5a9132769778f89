import {readFile} from 'node:fs/promises'

/** Version of the package; the file stands one folder above the built command. */
export async function packageVersion(): Promise<string> {
  const file = new URL('../package.json', import.meta.url)
  const {version} = JSON.parse(await readFile(file, 'utf8')) as {version: string}
  return version
}
