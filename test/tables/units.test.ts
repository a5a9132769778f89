import {describe, expect, test} from 'vitest'
import {annotate, readTables, tableCsv, tableInterface, tableSchema} from '../../src/index.js'

const article = (header: string, cells: readonly string[]) =>
  `| Row | ${header} |\n|---|---|\n${cells.map((cell, index) => `| r${index} | ${cell} |\n`).join('')}`

const tableOf = (header: string, cells: readonly string[]) => readTables(article(header, cells))[0]!

type Case = readonly [
  what: string,
  cells: readonly string[],
  column: object,
  values: readonly unknown[]
]

const cases: readonly Case[] = [
  [
    'powers of ten: the unit that most cells use',
    ['16 GB', '512 MB', '64 GB'],
    {type: 'quantity', unit: 'GB', units: ['GB', 'MB']},
    [16, 0.512, 64]
  ],
  [
    'frequencies, one of them about right',
    ['30 MHz', '750 kHz', '4 kHz', '~100 Hz'],
    {unit: 'kHz', units: ['MHz', 'kHz', 'Hz']},
    [30000, 750, 4, 0.1]
  ],
  ['energy', ['1.5 TWh', '300 GWh'], {unit: 'TWh'}, [1.5, 0.3]],
  ['mass', ['2 kg', '250 g', '1 t', '3 kg'], {unit: 'kg'}, [2, 0.25, 1000, 3]],
  ['powers of two', ['1 GiB', '512 MiB'], {unit: 'GiB'}, [1, 0.5]],
  ['areas', ['3 km²', '5,000 m²', '1 km²'], {unit: 'km²'}, [3, 0.005, 1]],
  ['rates', ['2 tokens/s', '180 tokens/min', '4 tokens/s'], {unit: 'tokens/s'}, [2, 3, 4]],
  ['words for a sign', ['5 km', '300 metres', '2 km'], {unit: 'km'}, [5, 0.3, 2]],
  [
    'ranges and bounds',
    ['1–2 GB', '500–800 MB', '≥ 3 GB'],
    {type: 'range', unit: 'GB'},
    [
      {min: 1, max: 2},
      {min: 0.5, max: 0.8},
      {min: 3, max: null}
    ]
  ],
  ['one unit', ['1 GB', '2 GB'], {unit: 'GB', units: undefined}, [1, 2]],
  ['magnitudes are no units', ['3 million', '2 thousand'], {type: 'number'}, [3000000, 2000]],
  ['one period', ['$20/month', '$5/mo', '$0'], {unit: 'USD', per: 'month'}, [20, 5, 0]],
  [
    'not currencies',
    ['$12', '€9.50', '£8'],
    {type: 'currency', unit: undefined, units: ['USD', 'EUR', 'GBP']},
    ['$12', '€9.50', '£8']
  ],
  [
    'not periods',
    ['$20/month', '$200/year'],
    {unit: undefined, units: ['USD/month', 'USD/year']},
    ['$20/month', '$200/year']
  ],
  ['not a price and a fee', ['$9/mo', '$99'], {units: ['USD/month', 'USD']}, ['$9/mo', '$99']],
  ['not dimensions', ['700 mAh', '32.4 Wh'], {unit: undefined}, ['700 mAh', '32.4 Wh']],
  ['not systems', ['4 kg', '9 lb', '—'], {unit: undefined}, ['4 kg', '9 lb', null]],
  ['not degrees', ['20 °C', '68 °F'], {unit: undefined}, ['20 °C', '68 °F']],
  ['not counts', ['3M users', '2 GB'], {unit: undefined}, ['3M users', '2 GB']]
]

describe('one unit a column', () => {
  test.each(cases)('%s', (_, cells, column, values) => {
    const table = tableOf('Value', cells)
    const {unit, units, per, type} = table.columns[1]!
    expect({unit, units, per, type}).toEqual({unit, units, per, type, ...column})
    expect(table.records.map(({value}) => value)).toEqual(values)
  })

  test('cells keep what was written', () => {
    const [first, second] = tableOf('Price', ['$12/month', '€9']).rows
    expect(first!.cells[1]!.value).toMatchObject({
      type: 'currency',
      value: 12,
      unit: 'USD',
      per: 'month'
    })
    expect(second!.cells[1]!.value).toMatchObject({value: 9, unit: 'EUR'})
    const memory = tableOf('Memory', ['16 GB', '8 GB', '512 MB']).rows[2]!.cells[1]!
    expect(memory.text).toBe('512 MB')
    expect(memory.value).toMatchObject({value: 0.512, unit: 'GB'})
    expect(memory.value.alternatives).toMatchObject([{value: 512, unit: 'MB'}])
  })

  test('the header names a unit for bare numbers only', () => {
    const table = tableOf('Memory (GB)', ['16', '512 MB', '8'])
    expect(table.columns[1]).toMatchObject({unit: 'GB', units: ['GB', 'MB']})
    expect(table.records.map(({memoryGb}) => memoryGb)).toEqual([16, 0.512, 8])
  })

  test('a message says it', () => {
    const reasons = (cells: readonly string[]) =>
      annotate(article('Size', cells))
        .messages.filter(({ruleId}) => ruleId === 'mixed-units')
        .map(({reason}) => reason)
    expect(reasons(['1 GB', '200 MB'])).toEqual(['Column “Size” mixes GB, MB: values are in GB'])
    expect(reasons(['$1', '€2'])).toEqual(['Column “Size” mixes USD, EUR: records hold text'])
    expect(reasons(['1 GB', '2 GB'])).toEqual([])
  })

  test('CSV, schema and interface follow', () => {
    const mixed = tableOf('Price', ['$12', '€9'])
    expect(tableCsv(mixed)).toBe('row,price\r\nr0,$12\r\nr1,€9\r\n')
    expect(tableSchema(mixed).fields[1]).toMatchObject({type: 'string', units: ['USD', 'EUR']})
    expect(tableInterface(mixed)).toContain('/** Price (USD, EUR) */\n  price: string\n')
    const converted = tableOf('Memory', ['16 GB', '512 MB'])
    expect(tableCsv(converted)).toBe('row,memory\r\nr0,16\r\nr1,0.512\r\n')
    expect(tableSchema(converted).fields[1]).toMatchObject({type: 'number', unit: 'GB'})
    expect(tableInterface(converted)).toContain('/** Memory (GB) */\n  memory: number\n')
    const monthly = tableOf('Fee', ['$2/month', '$3/month'])
    expect(tableSchema(monthly).fields[1]).toMatchObject({unit: 'USD', per: 'month'})
    expect(tableInterface(monthly)).toContain('/** Fee (USD/month) */')
  })
})
