import {describe, expect, test} from 'vitest'
import {readTables} from '../../src/index.js'

const read = (cell: string, header = 'Value', locale?: string) => {
  const options = locale === undefined ? {} : {locale}
  const text = `| Row | ${header} |\n|---|---|\n| a | ${cell.replaceAll('|', '\\|')} |\n`
  return readTables(text, options)[0]!.rows[0]!.cells[1]!.value
}

describe('signs', () => {
  test.each([
    ['▲ 3.2%', 3.2],
    ['▼ 3.2%', -3.2],
    ['↑5%', 5],
    ['↓ $2M', -2000000],
    ['🔻 1.5', -1.5],
    ['▼ -3.2%', -3.2],
    ['–3.2%', -3.2],
    ['—$5', -5]
  ])('%s', (cell, value) => expect(read(cell).value).toBe(value))

  test('behind an amount below a change', () => {
    expect(read('3.2% ▼', 'Change').value).toBe(-3.2)
    expect(read('3.2% ▲', 'YoY').value).toBe(3.2)
  })

  test('triangles are minus in Japanese accounts', () => {
    expect(read('▲350億円', '営業利益')).toMatchObject({value: -35000000000, unit: 'JPY'})
    expect(read('△3.2%', '増減').value).toBe(-3.2)
  })

  test.each([
    '▲ -3.2%',
    '↓ +3%',
    '3.2% ▲',
    '△3.2%',
    '↑',
    '▲ strong',
    '–2024',
    '–10–20',
    '– 5 items'
  ])('not %s', cell => expect(read(cell)).toMatchObject({type: 'string', value: cell}))

  test.each([
    ['p<0.05', {type: 'range', value: {min: null, max: 0.05}, exclusive: 'max'}],
    ['p = .03', {type: 'number', value: 0.03}],
    ['n = 1,204', {type: 'integer', value: 1204}],
    ['x = 3', {type: 'string'}],
    ['p = small', {type: 'string'}]
  ])('%s', (cell, value) => expect(read(cell)).toMatchObject(value))
})

describe('marks', () => {
  test.each([
    ['Yes*', true, ['*']],
    ['No†', false, ['†']],
    ['N/A*', null, ['*']],
    ['12.3 (a)', 12.3, ['a']],
    ['12.3 [b]', 12.3, ['b']],
    ['12.3^a^', 12.3, ['a']],
    ['78% [note 2]', 78, ['note 2']]
  ])('%s', (cell, value, marks) => expect(read(cell)).toMatchObject({value, marks}))

  test.each(['5 (m)', 'Plan*', 'Rye (a)', 'NO₂', '(a)'])('not %s', cell =>
    expect(read(cell)).toMatchObject({type: 'string', value: cell})
  )
})

describe('forms of values', () => {
  test.each([
    ['[x]', {type: 'boolean', value: true}],
    ['[ ]', {type: 'boolean', value: false}],
    ['☐', {type: 'boolean', value: false}],
    ['— (not reported)', {type: 'null', reason: 'unknown'}],
    ['十二', {type: 'integer', value: 12}],
    ['三亿', {type: 'integer', value: 300000000}],
    ['三万五千', {type: 'integer', value: 35000}],
    ['百分之五', {type: 'percent', value: 5}],
    ['令和6年5月1日', {type: 'date', value: '2024-05-01'}],
    ['令和元年', {type: 'year', value: 2019}],
    ['二〇二四年五月', {type: 'date', value: '2024-05'}],
    ['$10^{6}$', {type: 'number', value: 1000000}],
    ['$3.2 \\pm 0.1$', {type: 'range', value: {min: 3.1, max: 3.3}}],
    ['12.3 (±0.4)', {type: 'range', center: 12.3}],
    ['99¢', {type: 'currency', value: 0.99, unit: 'USD'}],
    ['500 руб.', {type: 'currency', value: 500, unit: 'RUB'}],
    ['12 kr', {type: 'currency', value: 12, unit: 'kr'}],
    ['1.235 ¥', {type: 'currency', value: 1235, unit: 'JPY'}],
    ['5 (kg)', {type: 'quantity', value: 5, unit: 'kg'}],
    ['12 Mt CO₂', {type: 'quantity', value: 12}],
    ['65"', {type: 'quantity', value: 65}],
    ['2024E', {type: 'year', value: 2024, approx: true}],
    ['1e400', {type: 'string', value: '1e400'}],
    ['百度', {type: 'string', value: '百度'}],
    ['三星', {type: 'string', value: '三星'}],
    ['统一', {type: 'string', value: '统一'}],
    ['一', {type: 'string', value: '一'}],
    ['$\\alpha = 5$', {type: 'string', value: '$\\alpha = 5$'}],
    ['2024Y', {type: 'string'}]
  ])('%s', (cell, value) => expect(read(cell)).toMatchObject(value))

  test('crowns of a locale', () => {
    expect(read('12 kr', 'Pris', 'sv-SE').unit).toBe('SEK')
    expect(read('kr 12', 'Pris', 'da').unit).toBe('DKK')
  })
})
