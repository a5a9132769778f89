import {expect, test} from 'vitest'
import {annotate, readTables} from '../../src/index.js'

const recordsOf = (text: string) =>
  readTables(text).map(({records}) => records.map(record => ({...record})))

test('a CSV block is a table', () => {
  const text = '# Ice\n\n```csv\nPort,Ice (cm),Since\nOslo,40,2019-05-01\n"Rome, ""IT""",3,\n```\n'
  const [table] = readTables(text)
  expect(table?.records.map(record => ({...record}))).toEqual([
    {port: 'Oslo', iceCm: 40, since: '2019-05-01'},
    {port: 'Rome, "IT"', iceCm: 3, since: null}
  ])
  expect(table?.headings).toEqual(['Ice'])
  const cells = table!.rows.flatMap(row => row.cells.map(({raw}) => raw))
  expect(cells).toEqual(['Oslo', '40', '2019-05-01', '"Rome, ""IT"""', '3', ''])
  for (const {cells} of table!.rows)
    for (const {span, raw} of cells) expect(text.slice(span.start, span.end)).toBe(raw)
})

test('so is a TSV block, and one with semicolons and line endings of Windows', () => {
  expect(recordsOf('~~~tsv\nA\tB\nx\t1\n~~~')).toEqual([[{a: 'x', b: 1}]])
  expect(recordsOf('```CSV\r\nA;B\r\nx;1,5\r\ny;2,5\r\n```')).toEqual([
    [
      {a: 'x', b: 1.5},
      {a: 'y', b: 2.5}
    ]
  ])
})

test('records of other widths say so', () => {
  const {tables, messages} = annotate('```csv\nA,B\nx\ny,1,2\n```\n')
  expect(tables[0]?.records.map(record => ({...record}))).toEqual([
    {a: 'x', b: null},
    {a: 'y', b: 1, _extra: ['2']}
  ])
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['short-row', 'long-row'])
})

test.each([
  ['other code', '```\nA,B\nx,1\n```'],
  ['another language', '```js\nA,B\nx,1\n```'],
  ['one column', '```csv\nA\nx\n```'],
  ['a header alone', '```csv\nA,B\n```'],
  ['nothing', '```csv\n```']
])('not %s', (_, text) => expect(readTables(text)).toEqual([]))

test('lines with tabs that are no table are said', () => {
  const rulesOf = (text: string) => annotate(text).messages.map(({ruleId}) => ruleId)
  expect(rulesOf('1\t2\n3\t4\n5\t6\n')).toContain('unread-table')
  expect(rulesOf('One\tword in a line.\n')).not.toContain('unread-table')
  expect(rulesOf('Port\tIce\nOslo\t40\nRome\t3\n')).not.toContain('unread-table')
})
