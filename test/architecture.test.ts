import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import * as citeweld from '../src/index.js'

/** Rooms in the order of the pipeline: a room imports from those before it. */
const order = [
  'sorted',
  'span',
  'units',
  'edit',
  'digits',
  'pairs',
  'printable',
  'lines',
  'entries',
  'habits',
  'profile',
  'notations',
  'page',
  'repair',
  'tree',
  'parse',
  'guard',
  'written-words',
  'positions',
  'blocks',
  'sentences',
  'prose',
  'citations',
  'sources',
  'tables',
  'claims',
  'overlap',
  'tail',
  'excerpts',
  'names',
  'candidates',
  'evidence',
  'problems',
  'messages',
  'options',
  'answers',
  'summary',
  'carry',
  'annotate',
  'rewrite',
  'read-tables',
  'render',
  'formats',
  'report',
  'remark',
  'rehype',
  'markdown-it',
  'satteri',
  'eleventy',
  'astro',
  'vite',
  'preview',
  'index',
  'client.d',
  'cli'
]

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(file =>
  file.endsWith('.ts')
)

const roomOf = (path: string) =>
  path
    .replace(/^\.\//, '')
    .split('/')[0]!
    .replace(/\.[jt]s$/, '')

test.each(files)('%s imports only from rooms before its own', file => {
  const room = roomOf(file)
  expect(order).toContain(room)
  const text = readFileSync(new URL(file, src), 'utf8')
  for (const match of text.matchAll(/(?:from|import\() ?'(\.[^']*)'/g)) {
    const imported = roomOf(new URL(match[1]!, new URL(file, 'file:///')).pathname.slice(1))
    if (imported === room) continue
    expect(order.indexOf(imported), `${file} imports ${imported}`).toBeLessThan(order.indexOf(room))
  }
})

test('public names', () => {
  expect(Object.keys(citeweld).sort()).toEqual([
    'annotate',
    'parseMarkdown',
    'readRecords',
    'readTables',
    'renumber',
    'repairText',
    'reportText',
    'sanitizeSchema',
    'strip',
    'styles',
    'tableCsv',
    'tableInterface',
    'tableSchema',
    'toCslJson',
    'toGeminiCandidate',
    'toJson',
    'toOpenAiContent',
    'toWebAnnotations'
  ])
})

test('no name of a file says nothing', () => {
  const names = files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|misc|types)\b/.test(file))
  expect(names).toEqual([])
})
