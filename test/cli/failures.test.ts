import {existsSync, mkdirSync, readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {broken, Workplace} from './command.js'

const place = new Workplace({
  'a.md': broken,
  'b.md': broken,
  'other/a.md': broken,
  'latin1.md': Buffer.from([0x66, 0xe9, 0x6c]),
  'utf16.md': Buffer.from('\uFEFFOzone', 'utf16le'),
  'nul.md': 'Ozone \0 fell [4].',
  'bad.json': '{"rules": ',
  'typo.json': '{"rule": {}}',
  'strange.json': '{"rules": {"gapp": "off"}}',
  'severity.json': '{"rules": {"gap": "loud"}}',
  'styles.json': '{"styles": ["footnotes"]}',
  'threshold.json': '{"candidateThreshold": "0.5"}',
  'url.json': '{"sources": [{"id": "1", "url": 5}]}',
  'parser.json': '{"parser": "remark"}'
})
mkdirSync(place.path('empty'))

test.each([
  [['nowhere.md'], 'Cannot read nowhere.md: no such file'],
  [['empty'], 'No article in empty: expected .md, .markdown or .mdx files'],
  [['*.mkd'], 'No file matches *.mkd'],
  [['latin1.md'], 'Cannot read latin1.md: it is not UTF-8 text'],
  [['utf16.md'], 'Cannot read utf16.md: it is UTF-16, not UTF-8 text'],
  [['nul.md'], 'Cannot read nul.md: it contains a NUL, so it is not text'],
  [['--files-from', 'no.txt'], 'Cannot read no.txt: no such file'],
  [['-f', 'jsno', 'a.md'], 'Unknown format `jsno`; did you mean json?'],
  [
    ['-f', 'yaml', 'a.md'],
    'Unknown format `yaml`; expected json, ndjson, md, html, csv, text, github, sarif'
  ],
  [['--fail-on', 'info', 'a.md'], 'Unknown level `info`; expected error, warning, never'],
  [['--formt', 'md'], 'Unknown option --formt; did you mean --format?'],
  [['--chekc'], 'Unknown option --chekc; did you mean --check?'],
  [['-z'], 'Unknown option -z; see --help'],
  [['--check', '--fix', 'a.md'], 'Expected --check or --fix, got both'],
  [['--fix', '-f', 'md', 'a.md'], 'Expected --format or --fix, got both'],
  [['--fix', '-o', 'x', 'a.md'], 'Expected --out or --fix, got both'],
  [['--dry-run', 'a.md'], 'Expected --fix beside --dry-run'],
  [['--watch', '-'], 'Cannot watch standard input'],
  [['--watch'], 'Expected files to watch'],
  [
    ['--check', '-f', 'md', 'a.md'],
    'Cannot write problems as md; expected json, ndjson, text, github, sarif'
  ],
  [
    ['-f', 'md', 'a.md', 'b.md'],
    'Cannot write several articles as md to one place; expected --out with a folder/ or a template'
  ],
  [['a.md', 'other/a.md', '-o', 'o/'], 'Both a.md and other/a.md would be written to o/a.json'],
  [['a.md', '-o', '{nmae}.json'], 'Unknown {nmae} in --out; expected {dir}, {name} or {ext}'],
  [
    ['a.md', '-o', 'b.md/c.json'],
    'Cannot write b.md/c.json: a file exists where the folder should be'
  ],
  [['-c', 'no.json', 'a.md'], 'Cannot read no.json: no such file'],
  [['-c', 'typo.json', 'a.md'], 'typo.json: unknown setting `rule`; did you mean `rules`?'],
  [
    ['-c', 'strange.json', 'a.md'],
    'strange.json: unknown rule `gapp` in `rules`; did you mean `gap`?'
  ],
  [
    ['-c', 'severity.json', 'a.md'],
    "severity.json: expected `rules.gap` to be 'error', 'warning', 'info' or 'off', got \"loud\""
  ],
  [
    ['-c', 'styles.json', 'a.md'],
    'styles.json: unknown notation `footnotes` in `styles[0]`; did you mean `footnote`?'
  ],
  [
    ['-c', 'threshold.json', 'a.md'],
    'threshold.json: expected `candidateThreshold` to be a number from 0 to 1, got "0.5"'
  ],
  [['-c', 'url.json', 'a.md'], 'url.json: expected `sources[0].url` to be a string, got 5'],
  [['-c', 'parser.json', 'a.md'], 'parser.json: unknown setting `parser`'],
  [
    ['--candidate-threshold', 'high', 'a.md'],
    'Expected `--candidate-threshold` to be a number from 0 to 1, got "high"'
  ],
  [['--locale', '?', 'a.md'], 'Expected `--locale` to be a language tag, got "?"'],
  [['--local', 'de', 'a.md'], 'Unknown option --local; did you mean --locale?']
])('%j ends with one line and exit code 2', (args, line) => {
  const {status, stdout, stderr} = place.annotate(args)
  expect([status, stdout, stderr]).toEqual([2, '', `annotate: ${line}\n`])
})

test('a config file that is no JSON is said in one line', () => {
  const {status, stderr} = place.annotate(['-c', 'bad.json', 'a.md'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^annotate: bad\.json is not JSON: [^\n]+\n$/)
})

test('one bad file never stops the rest', () => {
  const {status, stdout, stderr} = place.annotate(['latin1.md', 'a.md', 'nowhere.md', 'b.md'])
  expect(status).toBe(2)
  expect(JSON.parse(stdout).map(({id}: {id: string}) => id)).toEqual(['a.md', 'b.md'])
  expect(stderr).toBe(
    'annotate: Cannot read nowhere.md: no such file\n' +
      'annotate: Cannot read latin1.md: it is not UTF-8 text\n'
  )
})

test('an unreadable file outweighs problems', () => {
  expect(place.annotate(['--check', 'a.md', 'nowhere.md']).status).toBe(2)
})

test('a full disk is said in one line', () => {
  const {status, stderr} = place.shell('$ANNOTATE a.md > /dev/full')
  expect([status, stderr]).toEqual([2, 'annotate: Cannot write standard output: no space left\n'])
  const out = place.annotate(['a.md', '-o', '/dev/full'])
  expect([out.status, out.stderr]).toEqual([2, 'annotate: Cannot write /dev/full: no space left\n'])
})

test('a reader that has seen enough is no error', () => {
  const long = new Workplace()
  const record = JSON.stringify({id: 1, text: 'Ozone fell [4]. '.repeat(200)})
  long.write('records.ndjson', `${record}\n`.repeat(300))
  const line = 'set -o pipefail; $ANNOTATE -f ndjson records.ndjson | head -n 1 | wc -l'
  const {stdout, stderr, status} = long.shell(line)
  expect([status, stdout.trim(), stderr]).toEqual([0, '1', ''])
})

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('%s ends with code %i and leaves no half file', async (signal, code) => {
  const child = place.start(['-f', 'ndjson', '-', '-o', 'stream.ndjson'])
  child.stdin.write(`${JSON.stringify({id: 1, text: broken})}\n`)
  while (!readdirSync(place.folder).some(name => name.includes('stream.ndjson'))) {
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  let stderr = ''
  child.stderr.on('data', data => (stderr += data))
  const ended = new Promise(resolve => child.on('close', resolve))
  child.kill(signal)
  expect([await ended, stderr]).toEqual([code, ''])
  expect(existsSync(place.path('stream.ndjson'))).toBe(false)
  expect(readdirSync(place.folder).filter(name => name.includes('stream.ndjson'))).toEqual([])
})
