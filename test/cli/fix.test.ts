import {chmodSync, lstatSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {expect, test} from 'vitest'
import {broken, mended, Workplace} from './command.js'

const untouched = 'Nothing to say here [1](https://a.example).\n'

function place() {
  return new Workplace({'a.md': broken, 'docs/b.md': broken, 'docs/c.md': untouched})
}

test('repairs in place, names what it repaired, and changes nothing the second time', () => {
  const here = place()
  const first = here.annotate(['--fix', '.'])
  expect([first.status, first.stdout, first.stderr]).toEqual([
    0,
    'a.md\ndocs/b.md\n',
    '2 repairs in 2 of 3 articles\n'
  ])
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe(mended)
  const before = statSync(here.path('a.md'), {bigint: true})
  const second = here.annotate(['--fix', '.'])
  expect([second.status, second.stdout]).toEqual([0, ''])
  const after = statSync(here.path('a.md'), {bigint: true})
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino])
})

test('never touches a file it has nothing to say about', () => {
  const here = place()
  const before = statSync(here.path('docs/c.md'), {bigint: true})
  here.annotate(['--fix', 'docs'])
  const after = statSync(here.path('docs/c.md'), {bigint: true})
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino])
})

test('keeps the mode of a file, and a link a link', () => {
  const here = place()
  chmodSync(here.path('a.md'), 0o640)
  symlinkSync('a.md', here.path('link.md'))
  here.annotate(['--fix', 'link.md'])
  expect(lstatSync(here.path('link.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe(mended)
  expect(statSync(here.path('a.md')).mode & 0o777).toBe(0o640)
})

test('standard input is repaired to standard output', () => {
  expect(place().annotate(['--fix'], broken).stdout).toBe(mended)
})

test('--dry-run shows what would change, and changes nothing', () => {
  const here = place()
  const {status, stdout} = here.annotate(['--fix', '--dry-run', '.'])
  expect(status).toBe(0)
  expect(stdout).toContain(
    '--- a/docs/b.md\n+++ b/docs/b.md\n@@ -1,2 +1,1 @@\n-Ozone fell [4][\n-8].\n+Ozone fell [4][8].\n'
  )
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe(broken)
  expect(readFileSync(here.path('docs/b.md'), 'utf8')).toBe(broken)
})
