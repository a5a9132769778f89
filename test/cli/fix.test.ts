import {spawnSync} from 'node:child_process'
import {chmodSync, linkSync, lstatSync, readFileSync, statSync, symlinkSync} from 'node:fs'
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

test('a file that is read-only, has other names or is not a file stays as it is', () => {
  const here = new Workplace({'locked.md': broken, 'first.md': broken})
  chmodSync(here.path('locked.md'), 0o444)
  linkSync(here.path('first.md'), here.path('second.md'))
  spawnSync('mkfifo', [here.path('pipe.md')])
  const {status, stdout, stderr} = here.annotate(['--fix', 'locked.md', 'first.md', 'pipe.md'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')).toEqual([
    'annotate: Cannot write pipe.md: it is not a file',
    'annotate: Cannot write locked.md: it is read-only',
    'annotate: Cannot write first.md: it has other names (hard links), which would keep the old text',
    '0 repairs in 0 of 0 articles',
    ''
  ])
  expect(readFileSync(here.path('second.md'), 'utf8')).toBe(broken)
})

test('what an editor saved meanwhile is not overwritten', async () => {
  const here = new Workplace({'a.md': 'Saved by an editor.\n'})
  const {replaceArticle} = await import('../../src/cli/write.js')
  await expect(replaceArticle(here.path('a.md'), broken, mended)).rejects.toThrow(
    'it was changed while it was read; run again'
  )
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe('Saved by an editor.\n')
  await replaceArticle(here.path('a.md'), 'Saved by an editor.\n', mended)
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe(mended)
})

test('a link whose target is still to be made stays a link', () => {
  const here = new Workplace({'a.md': broken})
  symlinkSync('later.json', here.path('out.json'))
  expect(here.annotate(['a.md', '-o', 'out.json']).status).toBe(0)
  expect(lstatSync(here.path('out.json')).isSymbolicLink()).toBe(true)
  expect(JSON.parse(readFileSync(here.path('later.json'), 'utf8')).citations).toHaveLength(2)
})

test.skipIf(process.getuid?.() === 0)(
  'a folder that cannot be read does not pass for clean',
  () => {
    const here = new Workplace({'ok.md': 'Nothing.\n', 'sub/c.md': broken})
    chmodSync(here.path('sub'), 0)
    const {status, stderr} = here.annotate(['--check', '.'])
    chmodSync(here.path('sub'), 0o755)
    expect([status, stderr]).toEqual([2, 'annotate: Cannot read sub: permission denied\n'])
  }
)
