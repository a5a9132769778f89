import {chmodSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {Ajv2020 as Ajv} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import schema from '../../src/exchange/formats/schema.json' with {type: 'json'}
import {broken, mended, Workplace} from './command.js'

const place = new Workplace({
  'a.md': 'Ozone fell [4][\n8].\r\n',
  'docs/one.md': broken,
  'docs/deep/two.md': 'Methane rose [9].\n',
  'docs/notes.txt': 'No article [1].\n'
})
const isArticle = new Ajv({strict: false}).compile(schema)

test('json is the default', () => {
  const {status, stdout, stderr} = place.annotate(['a.md'])
  expect([status, stderr]).toEqual([0, ''])
  const article = JSON.parse(stdout)
  expect(isArticle(article), JSON.stringify(isArticle.errors)).toBe(true)
  expect(article.citations.map(({raw}: {raw: string}) => raw)).toEqual(['[4]', '[\n8]'])
  expect(article.tree).toBeUndefined()
})

test('several articles are an array, each with its path, in the order of the arguments', () => {
  const {status, stdout} = place.annotate(['docs/one.md', 'a.md', 'docs'])
  expect(status).toBe(0)
  const articles: {id: string}[] = JSON.parse(stdout)
  expect(articles.map(({id}) => id)).toEqual(['docs/one.md', 'a.md', 'docs/deep/two.md'])
  for (const article of articles) expect(isArticle(article)).toBe(true)
})

test('ndjson of files is a line each', () => {
  const {stdout} = place.annotate(['-f', 'ndjson', 'docs/*.md', 'a.md'])
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id)
  expect(ids).toEqual(['docs/one.md', 'a.md'])
})

test('md is the repaired article, every other byte kept', () => {
  expect(place.annotate(['-f', 'md', 'a.md']).stdout).toBe('Ozone fell [4][8].\r\n')
  expect(place.annotate(['--format=md'], 'No end [4][\n8]').stdout).toBe('No end [4][8]')
})

test('text counts, and places each problem', () => {
  const {stdout} = place.annotate(['-f', 'text', 'a.md'])
  expect(stdout).toMatch(/^2 citations: 1 intact, 1 repaired, 0 cut off\n/)
  expect(stdout).toContain(
    'a.md:1:16  warning  split marker "[⏎8]" read as [8]  citeweld:split-marker'
  )
  expect(stdout).toContain('\nsplit-marker: Write the repaired article with `annotate --fix`\n')
})

test('text of several articles says which', () => {
  expect(place.annotate(['-f', 'text', 'docs']).stdout).toMatch(
    /^docs\/deep\/two\.md\n1 citation: .*\n\ndocs\/one\.md\n2 citations: /s
  )
})

test('standard input, with and without a dash', () => {
  for (const args of [[], ['-']]) {
    expect(JSON.parse(place.annotate(args, 'Fell [4].').stdout).citations.length).toBe(1)
  }
})

test('--stdin-filename is what messages call it', () => {
  const {stdout} = place.annotate(['--check', '--stdin-filename', 'draft.md'], broken)
  expect(stdout).toMatch(/^draft\.md:1:16 {2}warning/)
})

test('--files-from reads paths, from a file or from standard input', () => {
  place.write('list.txt', 'docs/one.md\r\na.md\n')
  const ids = (out: string) => JSON.parse(out).map(({id}: {id: string}) => id)
  expect(ids(place.annotate(['--files-from', 'list.txt']).stdout)).toEqual(['docs/one.md', 'a.md'])
  expect(ids(place.annotate(['--files-from=-'], 'a.md\ndocs/one.md').stdout)).toEqual([
    'a.md',
    'docs/one.md'
  ])
})

test('-o writes a whole file and keeps its mode', () => {
  place.write('out.md', 'old')
  chmodSync(place.path('out.md'), 0o666)
  const {status, stdout} = place.annotate(['-f', 'md', 'a.md', '-o', 'out.md'])
  expect([status, stdout]).toEqual([0, ''])
  expect(readFileSync(place.path('out.md'), 'utf8')).toBe('Ozone fell [4][8].\r\n')
  expect(statSync(place.path('out.md')).mode & 0o777).toBe(0o666)
  expect(readdirSync(place.folder).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('-o to a folder keeps the folders below the argument', () => {
  place.annotate(['-f', 'md', 'docs', '-o', 'mended/'])
  expect(readFileSync(place.path('mended/one.md'), 'utf8')).toBe(mended)
  expect(statSync(place.path('mended/deep/two.md')).isFile()).toBe(true)
})

test('-o with a template puts data beside each article', () => {
  place.annotate(['docs', '-o', '{dir}/{name}.11tydata.json'])
  const beside = readFileSync(place.path('docs/deep/two.11tydata.json'), 'utf8')
  expect(isArticle(JSON.parse(beside))).toBe(true)
})

test('-o leaves a file alone that is right already', () => {
  place.annotate(['a.md', '-o', 'same.json'])
  const before = statSync(place.path('same.json'), {bigint: true})
  place.annotate(['a.md', '-o', 'same.json'])
  const after = statSync(place.path('same.json'), {bigint: true})
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino])
})

test('-o to a device is written to, not replaced', () => {
  const {stdout} = place.shell('$ANNOTATE -f md docs/one.md -o /dev/stdout | cat')
  expect(stdout).toBe(mended)
})

test('help fits one screen, version is that of the package', () => {
  const {status, stdout} = place.annotate(['--help'])
  expect(status).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
  expect(place.annotate(['-V']).stdout).toBe(`${packageJson.version}\n`)
})

test('csv is the tables, one after the other', () => {
  const table = '| Year | Share |\n| --- | --- |\n| 2019 | 12 % |\n| 2020 | 1,5 % [1] |\n'
  const {status, stdout} = place.annotate(['-f', 'csv'], `${table}\nThen:\n\n${table}`)
  const [head] = stdout.split('\r\n')
  expect(status).toBe(0)
  expect(head).toBe('year,share')
  expect(stdout.split('\r\n\r\n').length).toBe(2)
})

test('html is one page, and a folder takes one for each article', () => {
  const {stdout} = place.annotate(['-f', 'html', 'a.md'])
  expect(stdout).toMatch(/^<!doctype html>/i)
  expect(stdout).toContain('<h1>2 citations: 1 repaired; 1 of 1 statement has a source</h1>')
  place.annotate(['-f', 'html', 'docs', '-o', 'pages/'])
  expect(statSync(place.path('pages/deep/two.html')).size).toBeGreaterThan(1000)
})
