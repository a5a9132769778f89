import {describe, expect, test} from 'vitest'
import {isChrome} from '../src/guesses/excerpts/chrome.js'
import {annotate, readTables} from '../src/index.js'
import {attributionOf} from '../src/sources/index.js'

// One word of each list of words, for a use of it: a list that loses a word changes what is read.

const claimsOf = (text: string) =>
  annotate(text).claims.map(({text: words, sourceIds}) => [words, ...sourceIds])

describe('the word for a source below a table covers the table', () => {
  test.each(['Bron', 'Källor', '출처'])('%s', word => {
    const table = '| ID | Level |\n| --- | --- |\n| Oder | 12 |\n| Bug | 9 |\n'
    expect(claimsOf(`${table}\n${word}: [4]\n`)).toEqual([
      ['12', '4'],
      ['9', '4']
    ])
  })
})

describe('a row is a note or a total by its first word', () => {
  test.each([
    ['Fuentes: OCDE', '', 'note'],
    ['Anmerkung: ohne Ems', '', 'note'],
    ['Итого', '21', 'total']
  ])('%s', (first, second, kind) => {
    const [table] = readTables(
      `| River | Level |\n| --- | --- |\n| Oder | 12 |\n| Bug | 9 |\n| ${first} | ${second} |\n`
    )
    expect(table!.rows.map(row => row.kind)).toEqual(['data', 'data', kind])
  })
})

test.each(['Quelle', 'Fuente'])('`%s 1:` is the head of an entry', word => {
  const list = [1, 2].map(id => `${word} ${id}: Lake log https://lake.example/${id}`)
  const {sources} = annotate(`It fell [1]. It rose [2].\n\n## Sources\n\n${list.join('\n')}\n`)
  expect(sources.map(({id, url}) => [id, url])).toEqual([
    ['1', 'https://lake.example/1'],
    ['2', 'https://lake.example/2']
  ])
})

test.each([
  ['Według Reuters, poziom spadł.', 'Reuters'],
  ['Reuters berichtet, dass der Pegel fiel.', 'Reuters']
])('%s', (text, name) => {
  expect(attributionOf(text)).toBe(name)
})

test.each([
  'Rząd ogłosił tzw. Nowy Plan dla rzek [1].',
  'Der Pegel bzw. Wasserstand fiel im Mai [1].'
])('%s is one statement', text => {
  expect(annotate(text).claims).toHaveLength(1)
})

test('`3 Monate` is a duration', () => {
  const [table] = readTables(
    '| Fluss | Eis |\n| --- | --- |\n| Oder | 3 Monate |\n| Bug | 2 Monate |\n'
  )
  expect(table!.columns[1]!.type).toBe('duration')
})

test('`entfällt` is no value', () => {
  const [table] = readTables('| Fluss | Eis |\n| --- | --- |\n| Oder | 3 |\n| Bug | entfällt |\n')
  expect(table!.rows[1]!.cells[1]!.value.type).toBe('null')
})

test.each(['3 komentarze', 'Kopiuj link'])('`%s` is of the page, not of the article', line => {
  expect(isChrome(line)).toBe(true)
})

test('a caption in Italian covers its table', () => {
  const table = '| ID | Level |\n| --- | --- |\n| Oder | 12 |\n'
  expect(claimsOf(`Tabella 2: livelli [4]\n\n${table}`)).toContainEqual(['12', '4'])
})

test('`[Źródło 4]` is a citation', () => {
  expect(annotate('Poziom spadł [Źródło 4].').citations.map(({sourceIds}) => sourceIds)).toEqual([
    ['4']
  ])
})

test('`Przypisy` announces a list of sources', () => {
  const list = '## Przypisy\n\n1. Dziennik jeziora\n2. Mapa trzcin\n'
  const {sources} = annotate(`Spadł [1]. Wzrósł [2].\n\n${list}`)
  expect(sources.map(({listed, title}) => [listed, title])).toEqual([
    [true, 'Dziennik jeziora'],
    [true, 'Mapa trzcin']
  ])
})
