import {mkdirSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {expect, test} from 'vitest'
import {broken, Workplace} from './command.js'

const files = {
  'a.md': broken,
  'draft.mdx': broken,
  'notes.txt': broken,
  '.hidden/h.md': broken,
  'node_modules/x/readme.md': broken,
  'build/out.md': broken,
  'docs/one.markdown': broken,
  'docs/old/two.md': broken,
  'docs/old/keep.md': broken,
  'docs/private.md': broken,
  '.gitignore': 'build/\n',
  'docs/.annotateignore': 'private.md\n',
  'docs/old/.gitignore': '*.md\n!keep.md\n'
}
const place = new Workplace(files)
mkdirSync(place.path('.git'))

function found(args: string[], from = place): string[] {
  const {stdout, stderr} = from.annotate(['-f', 'ndjson', '--check', '-q', ...args])
  expect(stderr).toBe('')
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id)
}

test('a folder stands for its articles, less what ignore files leave out', () => {
  expect(found(['.'])).toEqual(['a.md', 'docs/old/keep.md', 'docs/one.markdown', 'draft.mdx'])
})

test('--no-ignore takes no notice of ignore files', () => {
  expect(found(['--no-ignore', '.'])).toEqual([
    'a.md',
    'build/out.md',
    'docs/old/keep.md',
    'docs/old/two.md',
    'docs/one.markdown',
    'docs/private.md',
    'draft.mdx'
  ])
})

test('--ignore leaves out more', () => {
  expect(found(['.', '--ignore', 'docs', '--ignore=*.mdx'])).toEqual(['a.md'])
})

test('a glob matches any file, ignored ones left out; a named file is always read', () => {
  expect(found(['**/*.{md,txt}'])).toEqual(['a.md', 'docs/old/keep.md', 'notes.txt'])
  expect(found(['build/out.md', 'docs/private.md'])).toEqual(['build/out.md', 'docs/private.md'])
})

test('the config file leaves out what it says, relative to itself', () => {
  const project = new Workplace({...files, '.annotaterc.json': '{"ignore": ["/docs", "*.mdx"]}'})
  expect(found(['.'], project)).toEqual(['a.md'])
})

test('many files, on all cores: the same bytes as one by one, in the order of the inputs', () => {
  const many = new Workplace()
  for (let number = 100; number < 160; number++) {
    many.write(`${number}.md`, `Report ${number} fell [${number}][\n8].\n`.repeat(number % 7))
  }
  many.write('130.md', Buffer.from([0xff]))
  const {status, stdout, stderr} = many.annotate(['-f', 'ndjson', '.'])
  expect([status, stderr]).toEqual([2, 'annotate: Cannot read 130.md: it is not UTF-8 text\n'])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line).id).join()).toBe(
    Array.from({length: 60}, (_, index) => `${index + 100}.md`)
      .filter(name => name !== '130.md')
      .join()
  )
  for (const number of [103, 159]) {
    expect(lines).toContain(many.annotate(['-f', 'ndjson', `${number}.md`]).stdout.trimEnd())
  }
})

test('--watch does it again when a file changes, and for new files of a folder', async () => {
  const live = new Workplace({'docs/a.md': 'Ozone fell.\n'})
  const child = live.start(['--watch', '-f', 'ndjson', '--check', 'docs'])
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value).id
  expect(await next()).toBe('docs/a.md')
  // The watcher needs a moment before it sees anything: a change that it missed is made again.
  let round = 0
  const change = setInterval(() => live.write('docs/a.md', `Ozone rose ${round++}.\n`), 300)
  expect(await next()).toBe('docs/a.md')
  clearInterval(change)
  live.write('docs/b.md', 'Methane fell.\n')
  while ((await next()) !== 'docs/b.md');
  const ended = new Promise(resolve => child.on('close', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
}, 30_000)
