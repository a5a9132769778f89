import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import packageJson from '../package.json' with {type: 'json'}

const bin = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'citeweld-'))

function annotate(args: string[], input?: string | Buffer) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input: input ?? '',
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

writeFileSync(join(folder, 'a.md'), 'Ozone fell [4][\n8].\r\n')

test('json is the default', () => {
  const {status, stdout, stderr} = annotate(['a.md'])
  expect(status).toBe(0)
  expect(stderr).toBe('')
  const article = JSON.parse(stdout)
  expect(article.offsetUnit).toBe('utf-16')
  expect(article.citations.map(({raw}: {raw: string}) => raw)).toEqual(['[4]', '[\n8]'])
  expect(article.tree).toBeUndefined()
})

test('md is the repaired article, every other byte kept', () => {
  expect(annotate(['-f', 'md', 'a.md']).stdout).toBe('Ozone fell [4][8].\r\n')
  expect(annotate(['--format=md'], 'No end [4][\n8]').stdout).toBe('No end [4][8]')
})

test('text counts, and places each problem', () => {
  const {stdout} = annotate(['-f', 'text', 'a.md'])
  expect(stdout).toMatch(/^2 citations: 1 intact, 1 repaired, 0 cut off\n/)
  expect(stdout).toContain(
    'a.md:1:16  warning  split marker "[⏎8]" read as [8]  citeweld:split-marker'
  )
})

test('standard input, with and without a dash', () => {
  for (const args of [[], ['-']]) {
    expect(JSON.parse(annotate(args, 'Fell [4].').stdout).citations.length).toBe(1)
  }
})

test('-o writes a whole file and keeps its mode', () => {
  const out = join(folder, 'out.md')
  writeFileSync(out, 'old', {mode: 0o600})
  const {status, stdout} = annotate(['-f', 'md', 'a.md', '-o', 'out.md'])
  expect([status, stdout]).toEqual([0, ''])
  expect(readFileSync(out, 'utf8')).toBe('Ozone fell [4][8].\r\n')
  expect(statSync(out).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('help fits one screen, version is that of the package', () => {
  const {status, stdout} = annotate(['--help'])
  expect(status).toBe(0)
  expect(stdout.split('\n').length).toBeLessThan(25)
  expect(annotate(['-V']).stdout).toBe(`${packageJson.version}\n`)
})

writeFileSync(join(folder, 'latin1.md'), Buffer.from([0x66, 0xe9, 0x6c]))

test.each([
  [['nowhere.md'], 'Cannot read nowhere.md: no such file'],
  [['.'], 'Cannot read .: it is a folder'],
  [['latin1.md'], 'Cannot read latin1.md: it is not UTF-8 text'],
  [['-f', 'yaml', 'a.md'], 'Unknown format `yaml`; expected json, md, text'],
  [['--formt', 'md'], 'Unknown option --formt; did you mean --format?'],
  [['a.md', 'b.md'], 'Expected one file, got `b.md` as well'],
  [['a.md', '-o', 'no/where.json'], 'Cannot write no/where.json: no such file']
])('%j ends with one line and exit code 2', (args, line) => {
  const {status, stdout, stderr} = annotate(args)
  expect([status, stdout, stderr]).toEqual([2, '', `annotate: ${line}\n`])
})
