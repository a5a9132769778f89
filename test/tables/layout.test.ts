import {describe, expect, test} from 'vitest'
import {annotate, readTables} from '../../src/index.js'

const recordsOf = (text: string) =>
  readTables(text).map(({records}) => records.map(record => ({...record})))

const rowsOf = (text: string) =>
  readTables(text).map(({rows}) => rows.map(({kind, cells}) => [kind, ...cells.map(c => c.text)]))

const html = (...rows: readonly string[]) =>
  `<table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>\n`

describe('HTML tables are laid out as HTML has it', () => {
  test('a row with one cell of its own keeps it beside a rowspan', () => {
    const text = html('<th>Lake<th>Fish', '<td rowspan=2>Vän<td>Pike', '<td>Perch')
    expect(recordsOf(text)).toEqual([
      [
        {lake: 'Vän', fish: 'Pike'},
        {lake: 'Vän', fish: 'Perch'}
      ]
    ])
  })

  test('also where the column that reaches down is the last', () => {
    const text = html('<th>Crew<th>Boat', '<td>Ada<td rowspan=3>Red', '<td>Bo', '<td>Cy')
    expect(recordsOf(text)[0]?.map(({crew, boat}) => [crew, boat])).toEqual([
      ['Ada', 'Red'],
      ['Bo', 'Red'],
      ['Cy', 'Red']
    ])
  })

  test('a title is one cell that covers the table, whatever its colspan says', () => {
    const text = html('<th>A<th>B<th>C', '<td colspan=90>North', '<td>x<td>y<td>z')
    expect(rowsOf(text)).toEqual([
      [
        ['group', 'North', '', ''],
        ['data', 'x', 'y', 'z']
      ]
    ])
    expect(readTables(text)[0]?.columns).toHaveLength(3)
  })

  test('a rowspan of 0 reaches to the end of its group, and none goes beyond it', () => {
    const body = (first: string) =>
      `<tbody><tr><td rowspan=${first}>a<td>1<tr><td>2</tbody><tbody><tr><td>b<td>3</tbody>`
    for (const first of ['0', '9']) {
      expect(recordsOf(`<table><tr><th>X<th>Y</tr>${body(first)}</table>`)).toEqual([
        [
          {x: 'a', y: 1},
          {x: 'a', y: 2},
          {x: 'b', y: 3}
        ]
      ])
    }
  })

  test('an empty row counts for what reaches down, and is no row', () => {
    const text = html('<th>X<th>Y', '<td rowspan=2>a<td rowspan=2>b', '', '<td>c<td>d')
    expect(recordsOf(text)).toEqual([
      [
        {x: 'a', y: 'b'},
        {x: 'c', y: 'd'}
      ]
    ])
  })

  test('a table in a cell is words of the cell, and a table of its own', () => {
    const inner = '<table><tr><th>K<th>V<tr><td>x<td>1</table>'
    const tables = recordsOf(html('<th>Name<th>More', `<td>Ada<td>${inner}`))
    expect(tables).toHaveLength(2)
    expect(tables[0]).toEqual([{name: 'Ada', more: ['K V', 'x 1']}])
    expect(tables[1]).toEqual([{k: 'x', v: 1}])
  })

  test('a table that would be far larger than its text is said, not typed', () => {
    const wide = `<table><tr>${'<td>'.repeat(600)}${'<tr><td>b'.repeat(600)}</table>`
    const spans = `<table>${'<tr><td rowspan=65534 colspan=1000>a'.repeat(500)}</table>`
    const pipes = `${'|a'.repeat(400)}|\n${'|-'.repeat(400)}|\n${'|a|\n'.repeat(400)}`
    for (const text of [wide, pipes]) {
      const {tables, messages} = annotate(text)
      expect(tables).toEqual([])
      expect(messages.map(({ruleId}) => ruleId)).toContain('unread-table')
    }
    const cells = readTables(spans).flatMap(({rows}) => rows.flatMap(row => row.cells))
    expect(cells.length).toBeLessThan(spans.length + 1000)
  })
})

describe('headers of pipe tables', () => {
  const cases: readonly [string, string, readonly (readonly string[])[]][] = [
    [
      'an empty header above the real one',
      '| | |\n|---|---|\n| Port | Ice |\n|---|---|\n| Oslo | 4 |',
      [
        ['port', 'ice'],
        ['Oslo', '4']
      ]
    ],
    [
      'an empty header above an emphasised one',
      '| | |\n|---|---|\n| **Port** | **Ice** |\n| Oslo | 4 |',
      [
        ['port', 'ice'],
        ['Oslo', '4']
      ]
    ],
    [
      'a second delimiter row is no row',
      '| Port | Ice |\n|---|---|\n|:--|--:|\n| Oslo | 4 |',
      [
        ['port', 'ice'],
        ['Oslo', '4']
      ]
    ],
    [
      'two rows whose labels repeat',
      '| City | 2022 | | 2023 | |\n|---|---|---|---|---|\n| | Q1 | Q2 | Q1 | Q2 |\n| Oslo | 1 | 2 | 3 | 4 |',
      [
        ['city', '2022Q1', '2022Q2', '2023Q1', '2023Q2'],
        ['Oslo', '1', '2', '3', '4']
      ]
    ],
    [
      'two rows with amounts below the labels',
      '| | Sales | |\n|---|---|---|\n| City | North | South |\n| Oslo | 1 | 2 |',
      [
        ['city', 'salesNorth', 'salesSouth'],
        ['Oslo', '1', '2']
      ]
    ],
    [
      'not dashes for values that are missing',
      '| A | B |\n|---|---|\n| - | - |\n| x | y |',
      [
        ['a', 'b'],
        ['-', '-'],
        ['x', 'y']
      ]
    ],
    [
      'not a first row of words below an empty header cell',
      '| Name | Notes | |\n|---|---|---|\n| | late | cold |\n| Oslo | early | warm |',
      [
        ['name', 'notes', 'column3'],
        ['', 'late', 'cold'],
        ['Oslo', 'early', 'warm']
      ]
    ],
    [
      'not the first row of a key-value table without a header',
      '| | |\n|---|---|\n| Name | Ada |\n| Born | 1815 |\n| Died | 1852 |',
      [
        ['column1', 'column2'],
        ['Name', 'Ada'],
        ['Born', '1815'],
        ['Died', '1852']
      ]
    ],
    [
      'not a first row of numbers',
      '| City | Both | |\n|---|---|---|\n| | 5 | 7 |\n| Oslo | 1 | 2 |',
      [
        ['city', 'both', 'column3'],
        ['', '5', '7'],
        ['Oslo', '1', '2']
      ]
    ]
  ]
  for (const [what, text, rows] of cases) {
    test(what, () => {
      const [table] = readTables(`${text}\n`)
      const cells = table?.rows.map(row => row.cells.map(cell => cell.text))
      expect([table?.columns.map(({key}) => key), ...(cells ?? [])]).toEqual(rows)
    })
  }
})
