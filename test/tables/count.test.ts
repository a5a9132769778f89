import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {annotateTree} from '../../src/annotate.js'
import {annotate, parseMarkdown} from '../../src/index.js'

/** Rows of the pipe tables of a text, counted by lines alone: what a reader sees. */
function countTables(text: string): string[][][] {
  const lines = text.split(/\r\n|\n|\r/).map(line => line.replace(/^[\s>]+/, ''))
  const tables: string[][][] = []
  let fenced = false
  for (let index = 0; index < lines.length; index++) {
    if (/^(?:```|~~~)/.test(lines[index]!)) fenced = !fenced
    const header = lines[index - 1]
    const isDelimiter = /^[|:\s-]*-[|:\s-]*$/.test(lines[index]!) && lines[index]!.includes('|')
    if (fenced || !isDelimiter || !header?.includes('|')) continue
    if (cut(header).length !== cut(lines[index]!).length) continue
    const rows = [cut(header)]
    for (index++; index < lines.length && lines[index]!.includes('|'); index++) {
      rows.push(cut(lines[index]!))
    }
    tables.push(rows)
  }
  return tables
}

const cut = (line: string) =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim())

const root = new URL('../../', import.meta.url)
const articles = ['fixtures/articles', 'fixtures/tables'].flatMap(folder =>
  readdirSync(new URL(folder, root)).map(name => `${folder}/${name}/input.md`)
)

test.each([...articles, 'seeds/openai-microsoft.txt'])('%s', path => {
  const {text} = annotate(readFileSync(new URL(path, root), 'utf8'))
  const counted = countTables(text)
  const read = annotate(text).tables.filter(({span}) => text[span.start] !== '<')
  expect(read.map(({columns, rows}) => [columns.length, rows.length])).toEqual(
    counted.map(([header, ...rows]) => [header?.length, rows.length])
  )
  for (const [index, {rows}] of read.entries()) {
    const [, ...body] = counted[index]!
    for (const [number, {cells, citationIds}] of rows.entries()) {
      const written = body[number]!.slice(0, citationIds.length > 0 ? cells.length : undefined)
      expect(cells.map(({raw}) => raw).slice(0, written.length)).toEqual(written)
    }
  }
})

test('prose in a tree that was parsed before it was repaired is a note', () => {
  const text = '| a | b |\n|---|---|\n| 1 | 2 |\nProse under it.\n'
  const [table] = annotateTree(parseMarkdown(text), text).tables
  expect(table?.rows.map(({kind}) => kind)).toEqual(['data', 'note'])
  expect(table?.records.length).toBe(1)
  expect(table?.columns.map(({type}) => type)).toEqual(['integer', 'integer'])
})
