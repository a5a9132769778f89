import {readFileSync} from 'node:fs'
import {Ajv, type AnySchema} from 'ajv'
import type {Log} from 'sarif'
import {expect, test} from 'vitest'
import {broken, mended, Workplace} from './command.js'

const place = new Workplace({
  'split.md': broken,
  'clean.md': 'Ozone fell [4](https://a.example).\n',
  'only-notes.md':
    'Ozone fell [1]. Methane rose [2].\n\n[1]: https://a.example\n[2]: https://b.example\n[3]: https://c.example\n',
  'off.json': '{"rules": {"split-marker": "off", "missing-list": "off"}}',
  'error.json': '{"rules": {"split-marker": "error", "missing-list": "info"}}',
  'odd, 100%: name.md': broken
})

test('problems only, each with rule and place, then what to do', () => {
  const {status, stdout, stderr} = place.annotate(['--check', 'split.md'])
  expect(status).toBe(1)
  expect(stdout).toBe(
    'split.md:1:16  warning  split marker "[⏎8]" read as [8]  citeweld:split-marker\n' +
      'split.md:1:1  warning  no list explains the cited sources 4, 8  citeweld:missing-list\n' +
      '\n' +
      'split-marker: Write the repaired article with `annotate --fix`\n' +
      'missing-list: Paste the list of sources below the article, or give it as `sources` in the config file\n'
  )
  expect(stderr).toBe('2 warnings in 1 of 1 article\n')
})

test('nothing to say: nothing on standard output, exit code 0', () => {
  const {status, stdout, stderr} = place.annotate(['--check', 'clean.md'])
  expect([status, stdout, stderr]).toEqual([0, '', 'No problems in 1 article\n'])
})

test('what is only good to know does not fail', () => {
  const {status, stdout} = place.annotate(['--check', 'only-notes.md'])
  expect(stdout).toContain('  info  ')
  expect(status).toBe(0)
})

test.each([
  [['--check', '--fail-on', 'error', 'split.md'], 0],
  [['--check', '--fail-on', 'never', 'split.md'], 0],
  [['--check', '--fail-on', 'error', '-c', 'error.json', 'split.md'], 1],
  [['--fail-on', 'warning', '-f', 'json', 'split.md'], 1],
  [['-f', 'github', 'split.md'], 0],
  [['--check', '-c', 'off.json', 'split.md'], 0]
])('%j ends with exit code %i', (args, code) => {
  expect(place.annotate(args).status).toBe(code)
})

test('-q leaves the closing line out', () => {
  expect(place.annotate(['--check', '-q', 'split.md']).stderr).toBe('')
})

test('a rule that is off says nothing; others have the severity that the config file gives', () => {
  expect(place.annotate(['--check', '-c', 'off.json', 'split.md']).stdout).toBe('')
  const {stdout} = place.annotate(['--check', '-c', 'error.json', 'split.md'])
  expect(stdout).toMatch(/ {2}error {2}split marker .*\n.* {2}info {2}no list /)
})

test('a notation that the config file does not name is not read', () => {
  const project = new Workplace({'.annotaterc.json': '{"styles": ["footnote"]}', 'a.md': broken})
  expect(project.annotate(['--check', 'a.md']).stdout).toBe('')
})

test('the nearest config file counts', () => {
  const project = new Workplace({
    '.annotaterc.json':
      '{"$schema": "citeweld/config.schema.json", "rules": {"missing-list": "off"}}',
    'docs/a.md': mended
  })
  expect(project.annotate(['--check', 'docs']).status).toBe(0)
})

test('json and ndjson say problems alone too', () => {
  const [first, second] = JSON.parse(
    place.annotate(['--check', '-f', 'json', 'split.md', 'clean.md']).stdout
  )
  expect(Object.keys(first)).toEqual(['id', 'messages'])
  expect(first.messages[0]).toMatchObject({ruleId: 'split-marker', line: 1, column: 16})
  expect(second).toEqual({id: 'clean.md', messages: []})
  const {stdout} = place.annotate(['--check', '-f', 'ndjson', 'clean.md'])
  expect(JSON.parse(stdout)).toEqual({id: 'clean.md', messages: []})
})

test('github: workflow commands, escaped as the Actions toolkit does', () => {
  const {stdout} = place.annotate(['--check', '-f', 'github', 'odd, 100%: name.md'])
  expect(stdout.split('\n')[0]).toBe(
    '::warning file=odd%2C 100%25%3A name.md,line=1,col=16,endLine=2,endColumn=1,title=citeweld%3Asplit-marker' +
      '::Split marker "[⏎8]" read as [8]. Write the repaired article with `annotate --fix`'
  )
})

/** Kept in fixtures; its draft 4 differs from draft 7 only in how it names itself. */
function sarifSchema(): AnySchema {
  const file = new URL('../../fixtures/sarif/sarif-2.1.0.json', import.meta.url)
  const {$schema, id, ...schema} = JSON.parse(readFileSync(file, 'utf8'))
  return schema
}

test('sarif: one valid log for all articles, with fixes that mend them', () => {
  const args = ['--check', '-f', 'sarif', 'split.md', 'clean.md', 'odd, 100%: name.md']
  const {stdout, status} = place.annotate(args)
  expect(status).toBe(1)
  const log: Log = JSON.parse(stdout)
  const isLog = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(
    sarifSchema()
  )
  expect(isLog(log), JSON.stringify(isLog.errors)).toBe(true)
  const results = log.runs[0]!.results!
  expect(results.map(({ruleId}) => ruleId)).toEqual([
    'split-marker',
    'missing-list',
    'split-marker',
    'missing-list'
  ])
  const known = log.runs[0]!.tool.driver.rules!.map(({id}) => id)
  for (const {ruleId} of results) expect(known).toContain(ruleId)
  expect(results[2]!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(
    'odd%2C%20100%25%3A%20name.md'
  )
  const [change] = results[0]!.fixes![0]!.artifactChanges
  const {deletedRegion, insertedContent} = change!.replacements[0]!
  const {charOffset = 0, charLength = 0} = deletedRegion
  const fixed =
    broken.slice(0, charOffset) + insertedContent?.text + broken.slice(charOffset + charLength)
  expect(fixed).toBe(mended)
})

test('sarif of nothing is a valid log as well', () => {
  const log: Log = JSON.parse(place.annotate(['-f', 'sarif', 'clean.md']).stdout)
  expect(log.runs[0]!.results).toEqual([])
})

test('--color paints, and --no-color does not', () => {
  const {stdout} = place.annotate(['--check', '--color', 'split.md'])
  expect(stdout).toContain('\u001B[33mwarning\u001B[39m')
  expect(stdout.replace(/\u001B\[\d+m/g, '')).toBe(place.annotate(['--check', 'split.md']).stdout)
  expect(place.annotate(['--check', '--color', '--no-color', 'split.md']).stdout).not.toContain(
    '\u001B'
  )
})
