import {readFileSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {annotate} from '../src/index.js'
import {walk} from '../src/tree/walk.js'
import {expectInvariants} from './invariants.js'
import {messagesOf} from './messages.js'

const original = readFileSync(new URL('../seeds/openai-microsoft.txt', import.meta.url), 'utf8')
const article = annotate(original)

function countBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

function offsetsOf(place: VFileMessage['place']): [number, number] {
  if (!place || !('start' in place)) throw new TypeError('Expected a place with two points')
  return [place.start.offset!, place.end.offset!]
}

test('finds 31 citations of 8 sources', () => {
  expect(countBy(article.citations, ({status}) => status)).toEqual({
    intact: 11,
    repaired: 15,
    truncated: 5
  })
  const ids = new Set(article.citations.flatMap(({sourceIds}) => sourceIds))
  expect([...ids].sort((a, b) => Number(a) - Number(b))).toEqual([
    '1',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10'
  ])
  const withIds = article.citations.filter(({sourceIds}) => sourceIds.length > 0)
  expect(new Set(withIds.map(({group}) => group)).size).toBe(16)
})

test('joins markers by deleting 15 newlines and nothing else', () => {
  const splits = article.repairs.filter(({rule}) => rule === 'split-marker')
  expect(splits.length).toBe(15)
  const deleted = splits.flatMap(({edits}) => edits)
  expect(deleted.map(({span}) => original.slice(span.start, span.end))).toEqual(
    Array(15).fill('\n')
  )
  expect(deleted.every(({newText}) => newText === '')).toBe(true)
  const others = article.repairs.filter(({rule}) => rule !== 'split-marker')
  expect(others.every(({edits}) => edits.every(({span}) => span.start === span.end))).toBe(true)
})

test('sees one table of 5 rows, and 21 paragraphs', () => {
  expect(countBy(article.tree.children, ({type}) => type)).toEqual({paragraph: 21, table: 1})
  const table = article.tree.children.find(node => node.type === 'table')
  expect(table?.children.length).toBe(6)
})

test('positions of citation nodes are in the original', () => {
  const nodes: Nodes[] = []
  for (const {node} of walk(article.tree)) if (node.type === 'citation') nodes.push(node)
  expect(nodes.length).toBe(31)
  for (const [index, node] of nodes.entries()) {
    const {raw, text} = article.citations[index]!
    const {start, end} = node.position!
    expect(original.slice(start.offset, end.offset)).toBe(raw)
    expect(plain(node)).toBe(text ?? raw)
    expect(start.column).toBe(start.offset! - original.lastIndexOf('\n', start.offset! - 1))
  }
})

test('maps 16 of 33 sentences to sources by 26 links', () => {
  expect(countBy(article.claims, ({kind}) => kind)).toEqual({sentence: 33, 'table-cell': 5})
  const sourced = article.claims.filter(({sourceIds}) => sourceIds.length > 0)
  expect(countBy(sourced, ({kind}) => kind)).toEqual({sentence: 16})
  expect(article.links.length).toBe(26)
})

test('cells keep their row', () => {
  const cells = article.claims.filter(({kind}) => kind === 'table-cell')
  expect(cells.map(({context}) => context.rowKey)).toEqual([
    'Cloud access',
    'Azure’s role',
    'Microsoft IP rights',
    'Deal economics',
    'Rival cloud deals'
  ])
})

test('gives five excerpts to five sources, and says nothing of theirs', () => {
  expect(article.excerpts.map(({sourceId}) => sourceId)).toEqual(['6', '7', '8', '9', '10'])
  for (const {span, text, truncated} of article.excerpts) {
    expect(original.slice(span.start, span.end)).toBe(text)
    expect(truncated).toBe(true)
  }
  const given = article.sources.filter(({excerptId}) => excerptId)
  expect(given.map(({id, excerptId}) => [excerptId, id]).sort()).toEqual([
    ['x1', '6'],
    ['x2', '7'],
    ['x3', '8'],
    ['x4', '9'],
    ['x5', '10']
  ])
  const chrome = messagesOf(article, 'page-chrome')
  expect(chrome.map(({place}) => original.slice(...offsetsOf(place)))).toEqual([
    'Comments',
    '0 comments'
  ])
})

test('guesses what the cut-off cells cited, and nothing else', () => {
  const guesses: Record<string, string[]> = {}
  for (const {claimId, sourceId} of article.candidates) {
    const {rowKey = ''} = article.claims.find(({id}) => id === claimId)!.context
    guesses[rowKey] = [...(guesses[rowKey] ?? []), sourceId]
  }
  expect(guesses).toEqual({
    'Cloud access': ['8'],
    'Azure’s role': ['4', '10'],
    'Microsoft IP rights': ['4', '10'],
    'Rival cloud deals': ['9', '4', '5']
  })
})

test('names four publishers', () => {
  const named = article.sources.filter(({name}) => name).map(({id, name}) => [id, name?.value])
  expect(Object.fromEntries(named)).toEqual({
    1: 'Reuters',
    7: 'The Seattle Times',
    9: 'Ars Technica',
    10: 'Constellation Research'
  })
})

test('reads the table as records', () => {
  const [table, ...others] = article.tables
  expect(others).toEqual([])
  expect(table?.columns.map(({key, type}) => [key, type])).toEqual([
    ['area', 'string'],
    ['practicalEffect', 'string']
  ])
  expect(Object.getPrototypeOf(table?.records[1])).toBe(null)
  expect(table?.records.map(record => ({...record}))[1]).toEqual({
    area: 'Azure’s role',
    practicalEffect:
      'Microsoft reportedly remains OpenAI’s primary cloud partner, and new OpenAI products are expected to launch first on Azure'
  })
  expect(table?.records.length).toBe(5)
  const cells = article.claims.filter(({kind}) => kind === 'table-cell')
  expect(table?.rows.map(({claimIds}) => claimIds)).toEqual(cells.map(({id}) => [id]))
  const truncated = article.citations.filter(({status}) => status === 'truncated')
  expect(table?.rows.map(({cells}) => cells[1]?.citationIds)).toEqual(truncated.map(({id}) => [id]))
})

test('says what is lost', () => {
  const reasons = messagesOf(article, 'lost-list')
  expect(reasons.map(({reason}) => reason)).toEqual([
    '“teams should verify:” announces a list, but none follows'
  ])
  const gap = messagesOf(article, 'gap')[0]
  expect(gap?.reason).toBe('The numbering of the sources leaves out 2–3')
})

test('keeps every invariant', () => expectInvariants(article))
