import {expect, test} from 'vitest'
import {Workplace} from './command.js'

const table =
  '| Stadt | Einwohner |\n| - | - |\n| Ulm | 1.234 |\n| Bonn | 2.500 |\n| Kiel | 3.750 |\n'
const place = new Workplace({
  'a.md': table,
  'price.md': '| Saw | Price |\n| - | - |\n| Bow | $12 |\n| Rip | $30 |\n',
  'guess.md': 'Ozone recovered in May. Methane rose in June [4].\n',
  'german.json': '{"locale": "de-DE", "defaultCurrency": "CAD", "candidateThreshold": 0.05}'
})
const read = (...args: readonly string[]) => JSON.parse(place.annotate(args).stdout)

test('the config file sets how tables are read', () => {
  expect(read('a.md').tables[0].records[0].einwohner).toBe(1.234)
  expect(read('-c', 'german.json', 'a.md').tables[0].records[0].einwohner).toBe(1234)
  expect(read('-c', 'german.json', 'price.md').tables[0].columns[1].unit).toBe('CAD')
})

test('the config file sets which candidates are reported', () => {
  expect(read('guess.md').candidates).toEqual([])
  expect(read('-c', 'german.json', 'guess.md').candidates).toHaveLength(1)
})

test('flags set the same, and come before the config file', () => {
  expect(read('--locale', 'de', 'a.md').tables[0].records[0].einwohner).toBe(1234)
  const english = ['-c', 'german.json', '--locale', 'en-US', '--default-currency=AUD'] as const
  expect(read(...english, 'a.md').tables[0].records[0].einwohner).toBe(1.234)
  expect(read(...english, 'price.md').tables[0].columns[1].unit).toBe('AUD')
  expect(read('--candidate-threshold', '0.05', 'guess.md').candidates).toHaveLength(1)
})
