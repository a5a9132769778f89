/**
 * Writes the lock files of the sites and of the package test: after citeweld's own dependencies have
 * changed, or a range in a `package.json`.
 *
 *     npm run locks [-- --newest] [folder…]
 *
 * What is locked stays, as far as it can; with `--newest` all of it is looked up again.
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {parseArgs} from 'node:util'
import {lock, lockedFolders, packInto, root} from './npm.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {newest: {type: 'boolean', default: false}}
})
const folders = lockedFolders().filter(
  folder => positionals.length === 0 || positionals.includes(basename(folder))
)
const workplace = mkdtempSync(join(tmpdir(), 'citeweld-locks-'))
const packed = packInto(workplace)
for (const folder of folders) {
  const path = join(workplace, basename(folder))
  const file = join(root, folder, 'package-lock.json')
  mkdirSync(path)
  cpSync(join(root, folder, 'package.json'), join(path, 'package.json'))
  if (existsSync(file)) cpSync(file, join(path, 'package-lock.json'))
  lock(path, packed, {newest: values.newest || !existsSync(file)})
  cpSync(join(path, 'package-lock.json'), file)
  console.log(`✓ ${folder}`)
}
rmSync(workplace, {recursive: true, force: true})
