import {describe, expect, test} from 'vitest'
import {type Column, readTables, type Table} from '../../src/index.js'

function tableOf(header: string, cells: readonly string[]): Table {
  const rows = cells.map((cell, index) => `| r${index} | ${cell} |\n`)
  return readTables(`| Row | ${header} |\n|---|---|\n${rows.join('')}`)[0]!
}

type Case = readonly [
  what: string,
  header: string,
  cells: readonly string[],
  column: Partial<Column>,
  values?: readonly unknown[]
]

const cases: readonly Case[] = [
  [
    'one date fixes day first for all',
    'Date',
    ['05/04/2024', '13/04/2024'],
    {type: 'date', dayFirst: true},
    ['2024-04-05', '2024-04-13']
  ],
  [
    'one date fixes month first for all',
    'Date',
    ['05/04/2024', '04/13/2024'],
    {type: 'date', dayFirst: false},
    ['2024-05-04', '2024-04-13']
  ],
  [
    'dates that contradict each other show nothing',
    'Date',
    ['13/04/2024', '04/13/2024', '05/04/2024'],
    {type: 'date'},
    ['2024-04-13', '2024-04-13', '2024-05-04']
  ],
  [
    'a repeated dot groups in every cell',
    'Units',
    ['1.234.567', '1.234'],
    {type: 'integer'},
    [1234567, 1234]
  ],
  [
    'a decimal comma is one in every cell',
    'Units',
    ['1,234', '2,5'],
    {type: 'number'},
    [1.234, 2.5]
  ],
  [
    'a decimal point is one in every cell',
    'Ratio',
    ['1.234', '0.75'],
    {type: 'number'},
    [1.234, 0.75]
  ],
  ['whole numbers fit decimals', 'Score', ['1', '2.5'], {type: 'number'}, [1, 2.5]],
  ['years are years', 'When', ['2021', '2019'], {type: 'year'}, [2021, 2019]],
  ['years among numbers are numbers', 'Units', ['2021', '350'], {type: 'integer'}, [2021, 350]],
  ['old years by the header', 'Founded', ['1850', '987'], {type: 'year'}, [1850, 987]],
  [
    'years among dates are dates',
    'When',
    ['2021', 'May 2020'],
    {type: 'date'},
    ['2021', '2020-05']
  ],
  [
    'scalars fit ranges',
    'Dose',
    ['5 mg', '5–10 mg'],
    {type: 'range', of: 'quantity', unit: 'mg'},
    [
      {min: 5, max: 5},
      {min: 5, max: 10}
    ]
  ],
  [
    'four of five make a type, the fifth is an outlier',
    'Cost',
    ['$20', '$1.5M [4]', '€30', 'free', '$12'],
    {type: 'currency', outliers: [3], confidence: 5 / 7},
    ['$20', '$1.5M', '€30', 'free', '$12']
  ],
  [
    'three of four do not',
    'Cost',
    ['$20', '$30', 'free', '$12'],
    {type: 'string', outliers: []},
    ['$20', '$30', 'free', '$12']
  ],
  ['one unit is the column’s', 'Cost', ['$20', '$30'], {type: 'currency', unit: 'USD'}],
  [
    'nothing is no outlier',
    'Share (%)',
    ['20', '—', 'unknown', '30'],
    {type: 'percent', nullable: true, outliers: []},
    [20, null, null, 30]
  ],
  [
    'weak words for nothing are words',
    'Note',
    ['None', 'late'],
    {type: 'string'},
    ['None', 'late']
  ],
  ['identifiers stay as they are', 'Code', ['007', '113'], {type: 'string'}, ['007', '113']],
  [
    'words that repeat are an enum',
    'Support',
    ['Yes', 'No', 'Partial', 'Yes'],
    {type: 'enum', values: ['Yes', 'No', 'Partial']},
    ['Yes', 'No', 'Partial', 'Yes']
  ],
  ['words that do not repeat are none', 'City', ['Rome', 'Oslo', 'Bern', 'Riga'], {type: 'string'}],
  ['nothing at all', 'Note', ['—', ''], {type: 'null', nullable: true}, [null, null]],
  [
    'the header scales',
    'Revenue (in millions)',
    ['$ 245,122', '$1.2 billion', '—'],
    {type: 'currency', unit: 'USD', scale: 1e6},
    [245122e6, 1.2e9, null]
  ],
  [
    'the header names the money',
    'Price (USD bn)',
    ['1.5', '2–3'],
    {type: 'range', of: 'currency', unit: 'USD', scale: 1e9},
    [
      {min: 1.5e9, max: 1.5e9},
      {min: 2e9, max: 3e9}
    ]
  ],
  ['millions of dollars', 'Revenue in millions of USD', ['1', '2'], {type: 'currency', scale: 1e6}],
  ['thousands', 'Users (000s)', ['1', '2.5'], {type: 'number', scale: 1000}, [1000, 2500]],
  ['a magnitude before its money', 'Cost (M$)', ['1', '2'], {type: 'currency', scale: 1e6}],
  ['a letter says too little', 'Count (M)', ['1', '2'], {type: 'integer'}, [1, 2]],
  ['a method is no money', 'Loss (SGD)', ['1', '2'], {type: 'integer'}, [1, 2]],
  ['the header names a unit', 'Mass (kg)', ['5', '7.5'], {type: 'quantity', unit: 'kg'}, [5, 7.5]],
  [
    'the header names a unit, whatever the numbers are',
    'Mass (kg)',
    ['5', '5–7*', '<9', '~4†'],
    {type: 'range', of: 'quantity', unit: 'kg', outliers: []}
  ],
  ['the header names a time', 'Latency (ms)', ['5', '~20'], {type: 'duration'}, [0.005, 0.02]],
  ['a share is a percentage', 'Market share', ['45', '30.5'], {type: 'percent'}, [45, 30.5]],
  ['a share of one is a number', 'Market share', ['0.45', '0.3'], {type: 'number'}, [0.45, 0.3]],
  ['no share', 'Share price', ['45', '30'], {type: 'integer'}, [45, 30]],
  ['an interval is no percentage', '95% CI', ['1–2', '3–4'], {type: 'range', of: 'integer'}],
  ['a question is answered by 1 and 0', 'Open?', ['1', '0'], {type: 'boolean'}, [true, false]],
  ['a question may be how many', 'Users?', ['1', '7'], {type: 'integer'}, [1, 7]],
  ['x or nothing', 'Open', ['x', '', 'X'], {type: 'boolean', nullable: true}, [true, null, true]],
  ['Y and N', 'Open', ['Y', 'N', 'Y'], {type: 'boolean'}, [true, false, true]],
  [
    'lists where half are lists',
    'Pros',
    ['fast<br>cheap', 'small'],
    {type: 'list', of: 'string'},
    [['fast', 'cheap'], ['small']]
  ],
  [
    'prose keeps its amounts',
    'Practical effect',
    ['fell 30% [4]', '2× faster [8]', 'No change', '—'],
    {type: 'string', nullable: true},
    ['fell 30%', '2× faster', 'No change', null]
  ]
]

describe('a column', () => {
  test.each(cases.map(each => ({what: each[0], each})))('$what', ({each}) => {
    const [, header, cells, expected, values] = each
    const {columns, records} = tableOf(header, cells)
    const column = columns[1]!
    expect(column).toMatchObject(expected)
    if (values) expect(records.map(record => record[column.key])).toEqual(values)
  })
})

test('an outlier stays a string', () => {
  const article = `| R | Cost |\n|---|---|\n${['$1', '$2', 'free', '$4', '$5'].map(cost => `| r | ${cost} |\n`).join('')}`
  const [table] = readTables(article)
  const cell = table!.rows[2]!.cells[1]!
  expect(cell.value).toEqual({type: 'string', value: 'free', confidence: 1})
  expect(article.slice(cell.span.start, cell.span.end)).toBe('free')
})

describe('keys', () => {
  const keys = (...headers: string[]) =>
    readTables(`| ${headers.join(' | ')} |\n|${'---|'.repeat(headers.length)}\n`)[0]!.columns.map(
      ({key}) => key
    )

  test.each([
    ['camel case', ['Practical effect'], ['practicalEffect']],
    ['an apostrophe is part of its word', ['Azure’s role'], ['azuresRole']],
    ['capitals only', ['GDP growth', 'US GDP'], ['gdpGrowth', 'usGdp']],
    ['capitals within', ['McKinsey view'], ['mcKinseyView']],
    ['other scripts', ['研究领域', 'Größe'], ['研究领域', 'größe']],
    ['no words', ['', '#', '%'], ['column1', 'column2', 'column3']],
    ['twice the same', ['Name', 'name', 'NAME'], ['name', 'name_2', 'name_3']],
    ['no prototype', ['__proto__', 'constructor'], ['proto', 'constructor']],
    ['a citation is no word', ['Share [4]', 'b'], ['share', 'b']]
  ])('%s', (_, headers, expected) => {
    expect(keys(...headers)).toEqual(expected)
  })
})
