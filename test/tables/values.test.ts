import {describe, expect, test} from 'vitest'
import {readTables, type TableOptions, type TypedValue} from '../../src/index.js'

/** The value of a cell that is alone in its column. */
function readValue(cell: string, header = 'Value', options: TableOptions = {}): TypedValue {
  const [table] = readTables(`| Row | ${header} |\n|---|---|\n| r | ${cell} |\n`, options)
  return table!.rows[0]!.cells[1]!.value
}

/** A cell, its type and value, and what else has to be so. `text` as type: the cell stays as it is. */
type Case = readonly [cell: string, type: string, value?: unknown, more?: Record<string, unknown>]

const kinds: Record<string, readonly Case[]> = {
  null: [
    ['', 'null', null, {reason: 'empty'}],
    ['null', 'null', null, {reason: 'empty'}],
    ['—', 'null', null, {reason: 'dash'}],
    ['-', 'null', null, {reason: 'dash'}],
    ['…', 'null', null, {reason: 'dash'}],
    ['N/A', 'null', null, {reason: 'not-applicable'}],
    ['not disclosed', 'null', null, {reason: 'unknown'}],
    ['TBD [4]', 'null', null, {reason: 'unknown'}],
    ['未披露', 'null', null, {reason: 'unknown'}],
    ['None', 'text'],
    ['NA', 'text'],
    ['Unknown', 'text'],
    ['not disclosed by the firm', 'text']
  ],
  boolean: [
    ['Yes', 'boolean', true],
    ['✓', 'boolean', true],
    ['✔️', 'boolean', true],
    ['✅ Yes', 'boolean', true],
    ['是', 'boolean', true],
    ['no', 'boolean', false],
    ['❌', 'boolean', false],
    ['FALSE', 'boolean', false],
    ['Yes (partly)', 'text'],
    ['✅ No', 'text'],
    ['No change', 'text'],
    ['x', 'text'],
    ['Y', 'text']
  ],
  number: [
    ['42', 'integer', 42],
    ['0', 'integer', 0],
    ['−7', 'integer', -7],
    ['+7', 'integer', 7, {signed: true}],
    ['1,234,567', 'integer', 1234567],
    ['1.234.567', 'integer', 1234567],
    ['1 234 567', 'integer', 1234567],
    ['1\u202F234', 'integer', 1234],
    ["1'234'567", 'integer', 1234567],
    ['12,34,567', 'integer', 1234567],
    ['1,234.5', 'number', 1234.5],
    ['1.234,5', 'number', 1234.5],
    ['1.234', 'number', 1.234],
    ['1,5', 'number', 1.5],
    ['.5', 'number', 0.5],
    ['3½', 'number', 3.5],
    ['1 3/4', 'number', 1.75],
    ['2.5e-3', 'number', 0.0025],
    ['1.2 × 10^6', 'number', 1200000],
    ['10⁶', 'number', 1e6],
    ['10<sup>-3</sup>', 'number', 0.001],
    ['128K', 'number', 128000],
    ['2.3 million', 'number', 2300000],
    ['3亿', 'number', 3e8],
    ['٤٢', 'integer', 42],
    ['１２．５', 'number', 12.5],
    ['(1,234)', 'integer', -1234],
    ['2024', 'year', 2024],
    ['007', 'text'],
    ['12345678901234567890', 'text'],
    ['GPT-4', 'text'],
    ['1.2.3', 'text'],
    ['192.168.0.1', 'text'],
    ['1,23,4', 'text'],
    ['3 7', 'text'],
    ['#7', 'text'],
    ['5G', 'text'],
    ['4/5', 'text'],
    ['3 of 5', 'text'],
    ['1st', 'text'],
    ['two', 'text']
  ],
  percent: [
    ['78%', 'percent', 78],
    ['78.5 %', 'percent', 78.5],
    ['45 percent', 'percent', 45],
    ['%20', 'percent', 20],
    ['-3,2 %', 'percent', -3.2],
    ['+12%', 'percent', 12, {signed: true}],
    ['(5%)', 'percent', -5],
    ['٧٨٪', 'percent', 78],
    ['78% of users', 'text'],
    ['fell 30%', 'text'],
    ['100% [sic]', 'text']
  ],
  currency: [
    ['$50B', 'currency', 5e10, {unit: 'USD'}],
    ['US$1.2 trillion', 'currency', 1.2e12, {unit: 'USD'}],
    ['12,50 €', 'currency', 12.5, {unit: 'EUR'}],
    ['£3.4m', 'currency', 3.4e6, {unit: 'GBP'}],
    ['₹2.5 crore', 'currency', 2.5e7, {unit: 'INR'}],
    ['USD 3,500', 'currency', 3500, {unit: 'USD'}],
    ['1,000 EUR', 'currency', 1000, {unit: 'EUR'}],
    ['$20 CAD', 'currency', 20, {unit: 'CAD'}],
    ['A$20', 'currency', 20, {unit: 'AUD'}],
    ['-$5', 'currency', -5, {unit: 'USD'}],
    ['($2.3M)', 'currency', -2.3e6, {unit: 'USD'}],
    ['$20/month', 'currency', 20, {unit: 'USD', per: 'month'}],
    ['€9.99/mo', 'currency', 9.99, {unit: 'EUR', per: 'month'}],
    ['$0.02 per 1K tokens', 'currency', 0.02, {per: '1K tokens'}],
    ['5 million euros', 'currency', 5e6, {unit: 'EUR'}],
    ['50亿元', 'currency', 5e9, {unit: 'CNY'}],
    ['TOP 10', 'text'],
    ['20 kr', 'currency', 20, {unit: 'kr'}],
    ['ABC 5', 'text'],
    ['$5 off', 'text'],
    ['$', 'text']
  ],
  quantity: [
    ['42 GWh', 'quantity', 42, {unit: 'GWh'}],
    ['3.5kg', 'quantity', 3.5, {unit: 'kg'}],
    ['7B params', 'quantity', 7e9, {unit: 'params'}],
    ['3.2M downloads', 'quantity', 3.2e6, {unit: 'downloads'}],
    ['5 km<sup>2</sup>', 'quantity', 5, {unit: 'km²'}],
    ['-40 °C', 'quantity', -40, {unit: '°C'}],
    ['90 mg/dL', 'quantity', 90, {unit: 'mg/dL'}],
    ['1.5 GB/s', 'quantity', 1.5, {unit: 'GB/s'}],
    ['5 stars', 'quantity', 5, {unit: 'stars'}],
    ['1 RCT', 'text'],
    ['3 never', 'text'],
    ['4 H', 'text'],
    ['12 kg per', 'text']
  ],
  duration: [
    ['120 ms', 'duration', 0.12, {iso: 'PT0.12S'}],
    ['1h30m', 'duration', 5400, {iso: 'PT1H30M'}],
    ['2 h 15 min', 'duration', 8100, {iso: 'PT2H15M'}],
    ['1 year and 6 months', 'duration', 47335428, {iso: 'P1Y6M'}],
    ['2 weeks', 'duration', 1209600, {iso: 'P2W'}],
    ['6-month', 'duration', 15778476, {iso: 'P6M'}],
    ['3天', 'duration', 259200, {iso: 'P3D'}],
    ['5 µs', 'duration', 5e-6, {iso: 'PT0.000005S'}],
    ['30 min 2 h', 'text'],
    ['2D', 'text'],
    ['100s', 'text'],
    ['7 days a week', 'text']
  ],
  multiplier: [
    ['2×', 'multiplier', 2],
    ['3.5x', 'multiplier', 3.5],
    ['10-fold', 'multiplier', 10],
    ['×3', 'multiplier', 3],
    ['1x (baseline)', 'text'],
    ['256 x 256', 'text']
  ],
  ratio: [
    ['16:9', 'ratio', [16, 9]],
    ['1:100', 'ratio', [1, 100]],
    ['1:2.5', 'ratio', [1, 2.5]],
    ['1:2:3', 'text'],
    ['Mt 5:3', 'text']
  ],
  time: [
    ['16:09', 'time', '16:09'],
    ['9:30 AM', 'time', '09:30'],
    ['12 a.m.', 'time', '00:00'],
    ['23:59:30', 'time', '23:59:30'],
    ['24:30', 'ratio', [24, 30]],
    ['14:30 UTC', 'text'],
    ['13 pm', 'text']
  ],
  date: [
    ['2024-05-01', 'date', '2024-05-01', {precision: 'day'}],
    ['May 1, 2024', 'date', '2024-05-01', {precision: 'day'}],
    ['1 May 2024', 'date', '2024-05-01', {precision: 'day'}],
    ['Sept. 3rd, 2023', 'date', '2023-09-03', {precision: 'day'}],
    ['Wed, May 1, 2024', 'date', '2024-05-01', {precision: 'day'}],
    ['13/04/2024', 'date', '2024-04-13', {precision: 'day'}],
    ['04/13/2024', 'date', '2024-04-13', {precision: 'day'}],
    ['05/04/2024', 'date', '2024-05-04', {confidence: 0.5}],
    ['01.05.2024', 'date', '2024-05-01', {precision: 'day'}],
    ['2024年5月1日', 'date', '2024-05-01', {precision: 'day'}],
    ['2024-05-01T10:00Z', 'date', '2024-05-01T10:00Z', {precision: 'minute'}],
    ['2024-05-01 10:00:30', 'date', '2024-05-01T10:00:30', {precision: 'second'}],
    ['May 2024', 'date', '2024-05', {precision: 'month'}],
    ['2024-05', 'date', '2024-05', {precision: 'month'}],
    ['Q3 2025', 'date', '2025-Q3', {precision: 'quarter'}],
    ['3Q 2025', 'date', '2025-Q3', {precision: 'quarter'}],
    ['H1 2025', 'date', '2025-H1', {precision: 'half'}],
    ['FY2025', 'year', 2025, {fiscal: true}],
    ['2024年', 'year', 2024],
    ['2024-02-30', 'text'],
    ['2024-13', 'text'],
    ['2024-05-01 25:00', 'text'],
    ['31/11/2024', 'text'],
    ['March', 'text'],
    ['May 1', 'text'],
    ['early 2024', 'text'],
    ['05/04/24', 'text'],
    ['H3 2025', 'text']
  ],
  range: [
    ['10–20', 'range', {min: 10, max: 20}, {of: 'integer'}],
    ['10-20%', 'range', {min: 10, max: 20}, {of: 'percent'}],
    ['-5 to 5', 'range', {min: -5, max: 5}, {of: 'integer'}],
    ['1.5–2', 'range', {min: 1.5, max: 2}, {of: 'number'}],
    ['$500K–$1M', 'range', {min: 5e5, max: 1e6}, {of: 'currency', unit: 'USD'}],
    ['$1–2 million', 'range', {min: 1e6, max: 2e6}, {of: 'currency', unit: 'USD'}],
    ['$500-3k', 'range', {min: 500, max: 3000}, {of: 'currency', unit: 'USD'}],
    ['500–1K', 'range', {min: 500, max: 1000}, {of: 'number'}],
    ['5 to 10 kg', 'range', {min: 5, max: 10}, {of: 'quantity', unit: 'kg'}],
    ['$10-15/month', 'range', {min: 10, max: 15}, {per: 'month'}],
    ['between 5 and 10', 'range', {min: 5, max: 10}, {of: 'integer'}],
    ['6–12 months', 'range', {min: 'P6M', max: 'P12M'}, {of: 'duration'}],
    ['2–3x', 'range', {min: 2, max: 3}, {of: 'multiplier'}],
    ['2019–2023', 'range', {min: 2019, max: 2023}, {of: 'year'}],
    ['2019–present', 'range', {min: 2019, max: null}, {of: 'year'}],
    ['2020-21', 'range', {min: 2020, max: 2021}, {of: 'year'}],
    ['1990s', 'range', {min: 1990, max: 1999}, {of: 'year'}],
    ['Oct 2019 to Jan 2020', 'range', {min: '2019-10', max: '2020-01'}, {of: 'date'}],
    ['Jan–Mar 2024', 'range', {min: '2024-01', max: '2024-03'}, {of: 'date'}],
    ['May 1–5, 2024', 'range', {min: '2024-05-01', max: '2024-05-05'}, {of: 'date'}],
    ['Q1 2024 – Q3 2024', 'range', {min: '2024-Q1', max: '2024-Q3'}, {of: 'date'}],
    ['9:00–17:30', 'range', {min: '09:00', max: '17:30'}, {of: 'time'}],
    ['10-5', 'text'],
    ['3–1', 'text'],
    ['1-2-3', 'text'],
    ['5 kg – 10 m', 'text'],
    ['$5–€10', 'text'],
    ['low to high', 'text'],
    ['2019–2023 (est. only)', 'text']
  ],
  bound: [
    ['≥ 10', 'range', {min: 10, max: null}, {of: 'integer'}],
    ['<5%', 'range', {min: null, max: 5}, {of: 'percent', exclusive: 'max'}],
    ['> $1M', 'range', {min: 1e6, max: null}, {exclusive: 'min'}],
    ['up to 30%', 'range', {min: null, max: 30}, {of: 'percent'}],
    ['at least 3 days', 'range', {min: 'P3D', max: null}, {of: 'duration'}],
    ['10+', 'range', {min: 10, max: null}, {of: 'integer'}],
    ['$1M or more', 'range', {min: 1e6, max: null}, {of: 'currency'}],
    ['10+ GB', 'range', {min: 10, max: null}, {of: 'quantity', unit: 'GB'}],
    ['min 5', 'range', {min: 5, max: null}, {of: 'integer'}],
    ['under 5', 'range', {min: null, max: 5}, {exclusive: 'max'}],
    ['A+', 'text'],
    ['30+ trials', 'text'],
    ['> average', 'text'],
    ['r < 0.05', 'text']
  ],
  'plus-minus': [
    ['30 ± 2', 'range', {min: 28, max: 32}, {of: 'integer', center: 30}],
    ['0.85 ± 0.02', 'range', {min: 0.83, max: 0.87}, {of: 'number', center: 0.85}],
    ['30% ± 2%', 'range', {min: 28, max: 32}, {of: 'percent', center: 30}],
    ['12.5±0.3 mm', 'range', {min: 12.2, max: 12.8}, {of: 'quantity', unit: 'mm'}],
    ['±0.5%', 'text'],
    ['30 ± x', 'text']
  ],
  approximate: [
    ['~30', 'integer', 30, {approx: true}],
    ['≈ 5 kg', 'quantity', 5, {approx: true, unit: 'kg'}],
    ['about 30%', 'percent', 30, {approx: true}],
    ['~2–3 days', 'range', {min: 'P2D', max: 'P3D'}, {approx: true}],
    ['c. 1850', 'year', 1850, {approx: true}],
    ['$5M (est.)', 'currency', 5e6, {approx: true}],
    ['~half', 'text'],
    ['about 30 people came', 'text']
  ],
  link: [
    ['[Report](https://example.org/r)', 'link', 'https://example.org/r', {text: 'Report'}],
    ['**[Report](https://example.org/r)**', 'link', 'https://example.org/r', {text: 'Report'}],
    ['https://example.org/a_b', 'link', 'https://example.org/a_b'],
    ['see [Report](https://example.org/r)', 'string', 'see Report']
  ],
  list: [
    ['10%<br>20%', 'list', [10, 20], {of: 'percent'}],
    ['• Fast<br>• Cheap', 'list', ['Fast', 'Cheap'], {of: 'string'}],
    ['- $5<br/>- free', 'list', ['$5', 'free'], {of: 'string'}],
    ['Fast, cheap', 'text'],
    ['Fast<br>', 'string', 'Fast']
  ],
  marks: [
    ['12*', 'integer', 12, {marks: ['*']}],
    ['0.45***', 'number', 0.45, {marks: ['***']}],
    ['12†', 'integer', 12, {marks: ['†']}],
    ['12<sup>a</sup>', 'integer', 12, {marks: ['ᵃ']}],
    ['78%²', 'percent', 78, {marks: ['²']}],
    ['GPT*', 'text']
  ],
  markup: [
    ['**42**', 'integer', 42],
    ['~~10~~ 12', 'integer', 12],
    ['`42`', 'string', '42'],
    ['**`42`**', 'string', '42'],
    ['78% [4][8]', 'percent', 78],
    ['78%[^1]', 'percent', 78],
    ['a \\| b', 'string', 'a | b'],
    ['R&amp;D', 'string', 'R&D']
  ]
}

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  test.each(cases.map(each => ({cell: each[0], each})))('$cell', ({each}) => {
    const [cell, type, value, more = {}] = each
    const text = type === 'text'
    expect(readValue(cell)).toMatchObject({
      type: text ? 'string' : type,
      value: text ? cell : value,
      ...more
    })
  })
})

test('a value of several readings keeps the others', () => {
  expect(readValue('05/04/2024').alternatives).toMatchObject([{value: '2024-04-05'}])
  expect(readValue('1.234').alternatives).toMatchObject([{type: 'integer', value: 1234}])
  expect(readValue('2024').alternatives).toMatchObject([{type: 'integer', value: 2024}])
})

test('amounts in words are measures', () => {
  const measures = (cell: string) => {
    const value = readValue(cell)
    return value.type === 'string' ? value.measures?.map(({type, value}) => [type, value]) : 'typed'
  }
  expect(measures('fell 30% to $5 million within 3 years')).toEqual([
    ['percent', 30],
    ['currency', 5e6],
    ['duration', 94670856]
  ])
  expect(measures('2.5x more in 2024, 90 mg/dL')).toEqual([
    ['multiplier', 2.5],
    ['quantity', 90]
  ])
  expect(measures('costs $10-15/month on 16 GB')).toEqual([
    ['range', {min: 10, max: 15}],
    ['quantity', 16]
  ])
  expect(measures('1 in 5, 20 an hour, fell 4 in 2024')).toBe(undefined)
  expect(measures('Sentinel-2 in 3D, part 2 of 5, p2m.tif')).toBe(undefined)
})

test('the locale decides where a cell and its column do not', () => {
  expect(readValue('1.234', 'Value', {locale: 'de'})).toMatchObject({type: 'integer', value: 1234})
  expect(readValue('1,234', 'Value', {locale: 'de'})).toMatchObject({type: 'number', value: 1.234})
  expect(readValue('05/04/2024', 'Value', {locale: 'en-GB'})).toMatchObject({value: '2024-04-05'})
  expect(readValue('3. März 2024', 'Value', {locale: 'de'})).toMatchObject({value: '2024-03-03'})
  expect(readValue('$5', 'Value', {defaultCurrency: 'CAD'})).toMatchObject({unit: 'CAD'})
})

test('a wrong option is said', () => {
  expect(() => readTables('', {locale: 'no locale'})).toThrow(
    'Expected `locale` to be a language tag, got "no locale"'
  )
  expect(() => readTables('', {defaultCurrency: '$'})).toThrow(
    'Expected `defaultCurrency` to be an ISO 4217 code, got "$"'
  )
})
