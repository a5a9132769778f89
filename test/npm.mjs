/**
 * npm for the sites and the package test: what they install is held still by lock files, and citeweld
 * itself is installed from its unpacked package, which has no checksum that the next build would break.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * A folder is copied instead of linked, and no lock names the registry it was written beside. npm hands
 * its own settings on to what it runs: those of `npm run --ignore-scripts` are not meant for sites.
 */
const settings = {
  npm_config_install_links: 'true',
  npm_config_ignore_scripts: 'false',
  npm_config_omit_lockfile_registry_resolved: 'true',
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false'
}

/** Folders of the repository with a lock of their own. */
export function lockedFolders() {
  const sites = readdirSync(join(root, 'fixtures/sites'), {withFileTypes: true})
    .filter(entry => entry.isDirectory() && entry.name !== 'articles')
    .map(({name}) => `fixtures/sites/${name}`)
  return [...sites, 'test/package/consumer']
}

/** Packs citeweld, as it was built, and unpacks it at `citeweld` in a folder. */
export function packInto(folder) {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [{filename}] = JSON.parse(execFileSync('npm', pack, {cwd: root, encoding: 'utf8'}))
  const packed = join(folder, 'citeweld')
  rmSync(packed, {recursive: true, force: true})
  mkdirSync(packed, {recursive: true})
  const unpack = ['-xzf', join(folder, filename), '-C', packed, '--strip-components', '1']
  execFileSync('tar', unpack)
  rmSync(join(folder, filename))
  return packed
}

/**
 * Installs what the lock in a folder says, and nothing else; with `newest`, whatever the registry
 * offers today, without a lock and without the `overrides` that keep a broken release out.
 *
 * @throws {Error} With the output of npm.
 */
export function install(folder, packed, {newest = false} = {}) {
  cpSync(packed, join(folder, 'citeweld'), {recursive: true})
  if (newest) {
    rmSync(join(folder, 'package-lock.json'), {force: true})
    const {overrides, ...manifest} = readJson(join(folder, 'package.json'))
    writeJson(join(folder, 'package.json'), manifest)
  }
  run(newest ? ['npm', 'install', '--no-package-lock', '--prefer-online'] : ['npm', 'ci'], folder)
  // Hosts that read all Markdown in their folder are to find the articles alone.
  rmSync(join(folder, 'citeweld'), {recursive: true})
}

/** Writes the lock of a folder: what is in it already stays, as far as citeweld lets it. */
export function lock(folder, packed, {newest = false} = {}) {
  const file = join(folder, 'package-lock.json')
  cpSync(packed, join(folder, 'citeweld'), {recursive: true})
  if (newest) rmSync(file, {force: true})
  else forget(file, 'node_modules/citeweld')
  run(['npm', 'install', '--package-lock-only', '--prefer-online'], folder)
  slim(file)
  // Says so at once if the lock does not hold all that it should.
  run(['npm', 'ci', '--dry-run'], folder)
}

/** A quarter of a lock is there for people who read it, and npm installs without. */
function slim(file) {
  const lock = readJson(file)
  for (const entry of Object.values(lock.packages)) {
    for (const key of ['license', 'funding', 'deprecated']) delete entry[key]
  }
  writeJson(file, lock)
}

/** npm does not look again at a folder that a lock holds, nor at what was installed for it alone. */
function forget(file, path) {
  const lock = readJson(file)
  const kept = Object.entries(lock.packages).filter(([key]) => !`${key}/`.startsWith(`${path}/`))
  writeJson(file, {...lock, packages: Object.fromEntries(kept)})
}

/**
 * Runs a command, with less right to the processor than what waits for its answers.
 *
 * @throws {Error} With its output, when it fails.
 */
export function run([command, ...rest], cwd, env = {}) {
  const {status, error, stdout, stderr} = spawnSync('nice', ['-n', '10', command, ...rest], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...settings, ...env},
    maxBuffer: 1e8,
    timeout: 900_000
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${rest.join(' ')} failed:\n${stdout}\n${stderr}`)
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

export function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`)
}
