import {describe, expect, test} from 'vitest'
import {readTables} from '../../src/index.js'

const columnOf = (header: string, cells: readonly string[]) => {
  const rows = cells.map((cell, index) => `| r${index} | ${cell} |\n`).join('')
  const [table] = readTables(`| Row | ${header} |\n|---|---|\n${rows}`)
  const {type, unit, scale} = table!.columns[1]!
  return {type, unit, scale, values: table!.rows.map(row => row.cells[1]!.value.value)}
}

describe('what the header explains', () => {
  test.each([
    ['Version', '3.10', '3.9'],
    ['Python version', '3.10', '3.9'],
    ['Phone', '555-1234', '555-9876'],
    ['ZIP code', '90210', '10001'],
    ['PLZ', '10115', '80331'],
    ['ISBN', '9783161484100', '9780306406157'],
    ['SKU', '1E5', '2E8'],
    ['Model', '3', '500'],
    ['Room', '12', '2E8'],
    ['Gene', '1E5', '9E2'],
    ['Part no.', '1-2', '3-4'],
    ['Order #', '1200', '1300'],
    ['Customer ID', '12', '14'],
    ['Section', '3.10', '3.9'],
    ['Version (latest)', '2.0', '2.10']
  ])('%s names things', (header, ...cells) => {
    expect(columnOf(header, cells)).toMatchObject({type: 'string', values: cells})
  })

  test.each([
    ['Conversion rate', ['3.10', '3.9'], 'number'],
    ['Versions', ['3', '12'], 'integer'],
    ['Phone sales', ['1200', '1300'], 'integer'],
    ['Model size', ['3', '500'], 'integer'],
    ['Model year', ['2019', '2020'], 'year'],
    ['Rooms', ['12', '14'], 'integer'],
    ['Room price', ['$12', '$14'], 'currency'],
    ['Identity', ['12', '14'], 'integer'],
    ['Depth', ['2.10', '2.9'], 'number'],
    ['Code coverage', ['80%', '90%'], 'percent'],
    ['Living room', ['20 m²', '30 m²'], 'quantity'],
    ['Part', ['12%', '30%'], 'percent']
  ])('%s does not', (header, cells, type) => {
    expect(columnOf(header, cells).type).toBe(type)
  })

  test.each([
    ['Duration', ['1:23:45', '0:59:10'], [5025, 3550]],
    ['Lap time', ['1:02.5', '59.81 s'], [62.5, 59.81]],
    ['Finish time', ['1:02:15', '59:10'], [3735, 3550]],
    ['Length (mm:ss)', ['02:15', '3:05'], [135, 185]],
    ['Flight time (h:mm)', ['2:15', '3:05'], [8100, 11100]]
  ])('%s is how long', (header, cells, values) => {
    expect(columnOf(header, cells)).toMatchObject({type: 'duration', values})
  })

  test('two minutes or two hours stay a text, a time of day is one', () => {
    expect(columnOf('Duration', ['2:15', '3:05']).values).toEqual(['2:15', '3:05'])
    expect(columnOf('Departure', ['2:15', '13:05'])).toMatchObject({type: 'time'})
    expect(columnOf('Odds', ['3:1', '2:7'])).toMatchObject({type: 'ratio'})
  })

  test('eight digits are a day below a date only', () => {
    expect(columnOf('Date', ['20240501', '20240612']).values).toEqual(['2024-05-01', '2024-06-12'])
    expect(columnOf('Date', ['20241350', '20240612']).values[0]).toBe('20241350')
    expect(columnOf('Votes', ['20240501', '20240612']).values).toEqual([20240501, 20240612])
  })

  test.each([
    ['EUR m', ['12', '35'], {type: 'currency', unit: 'EUR', scale: 1e6}, [12e6, 35e6]],
    ['€ million', ['1.5', '2'], {type: 'currency', unit: 'EUR'}, [1.5e6, 2e6]],
    ['USD bn', ['1.2', '3'], {unit: 'USD'}, [1.2e9, 3e9]],
    ['Users (M)', ['12', '3.5'], {type: 'number', scale: 1e6}, [12e6, 3.5e6]],
    ['Revenue (M)', ['12', '3.5'], {scale: 1e6}, [12e6, 3.5e6]],
    ['Parameters (B)', ['7', '70'], {scale: 1e9}, [7e9, 70e9]],
    ['Temperature (K)', ['300', '273'], {type: 'integer', scale: undefined}, [300, 273]],
    ['Concentration (M)', ['1', '2'], {type: 'integer', scale: undefined}, [1, 2]],
    ['EUR', ['1', '2'], {type: 'integer', scale: undefined}, [1, 2]],
    ['Gauge(s)', ['2', '3'], {type: 'integer'}, [2, 3]],
    ['Station(en)', ['2', '3'], {type: 'integer'}, [2, 3]],
    ['Time (s)', ['2', '3'], {type: 'duration'}, [2, 3]],
    ['Change', ['from 12 to 15', 'from 3 to 2'], {type: 'string'}, ['from 12 to 15', 'from 3 to 2']]
  ])('%s', (header, cells, column, values) => {
    expect(columnOf(header, cells)).toMatchObject({...column, values})
  })
})
