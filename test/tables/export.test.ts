import type {StandardSchemaV1} from '@standard-schema/spec'
import {Ajv2020} from 'ajv/dist/2020.js'
import {type} from 'arktype'
import ts from 'typescript'
import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {readRecords, readTables, tableCsv, tableInterface, tableSchema} from '../../src/index.js'

const article = `Change by region:

| Region | Change | Since | Cost | Phase | Open |
|---|---|---|---|---|---|
| Asia | 12% | 2019-05-01 | $5M | 2–3 weeks | yes |
| "North", Am. | -3% [4] | 2020-01-15 | $1,200 | 1 week | no |
| =1+1 | — | 2021-02-03 | free | 2 weeks | no |
| Europe | 7.5% | 2022-03-04 | $3 | 3 weeks | yes |
| Africa | 1% | 2023-04-05 | $4 | 4 weeks | no |
| Total | 17.5% | | $5M | | |
`
const table = readTables(article)[0]!

describe('readRecords', () => {
  const schemas: Record<string, StandardSchemaV1<unknown, {region: string; change: number}>> = {
    zod: z.object({region: z.string(), change: z.number()}),
    valibot: v.object({region: v.string(), change: v.number()}),
    arktype: type({region: 'string', change: 'number'}),
    'zod, later': z.object({region: z.string(), change: z.number()}).refine(async () => true),
    'valibot, later': v.pipeAsync(
      v.object({region: v.string(), change: v.number()}),
      v.checkAsync(async () => true)
    )
  }

  test.each(Object.entries(schemas))('%s', async (_, schema) => {
    const {records, issues} = await readRecords(table, schema)
    expect(records.map(({region, change}) => [region, change])).toEqual([
      ['Asia', 12],
      ['"North", Am.', -3],
      ['Europe', 7.5],
      ['Africa', 1]
    ])
    expect(issues.map(({row, path}) => [row, path])).toEqual([[2, ['change']]])
    const [{span, message}] = issues as [(typeof issues)[0]]
    expect(article.slice(span.start, span.end)).toBe('—')
    expect(message).toMatch(/number/)
  })

  test('gives what the schema makes of a record', async () => {
    const schema = z.object({
      since: z.string().transform(since => new Date(since).getUTCFullYear())
    })
    const {records} = await readRecords(table, schema)
    const years: number[] = records.map(({since}) => since)
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023])
  })

  test('normalizes paths into values', async () => {
    const {issues} = await readRecords(
      table,
      v.object({phase: v.object({min: v.string(), max: v.literal('P4W')})})
    )
    expect(issues.map(({row, path}) => [row, path])).toEqual(
      [0, 1, 2, 3].map(row => [row, ['phase', 'max']])
    )
  })

  test('an issue of no column is about the row', async () => {
    const {issues} = await readRecords(
      table,
      z.object({}).refine(() => false, 'never')
    )
    const {span, path, message} = issues[0]!
    expect([path, message]).toEqual([[], 'never'])
    expect(article.slice(span.start, span.end)).toMatch(/^\| Asia .* yes \|$/)
  })

  test('asks for a schema', async () => {
    const wrong: StandardSchemaV1 = JSON.parse('{}')
    await expect(readRecords(table, wrong)).rejects.toThrow(
      'Expected a Standard Schema, got object'
    )
  })
})

test('tableCsv writes the data rows', () => {
  expect(tableCsv(table)).toBe(
    [
      'region,change,since,cost,phase,open',
      'Asia,12,2019-05-01,$5M,"{""min"":""P2W"",""max"":""P3W""}",true',
      '"""North"", Am.",-3,2020-01-15,"$1,200","{""min"":""P1W"",""max"":""P1W""}",false',
      '\'=1+1,,2021-02-03,free,"{""min"":""P2W"",""max"":""P2W""}",false',
      'Europe,7.5,2022-03-04,$3,"{""min"":""P3W"",""max"":""P3W""}",true',
      'Africa,1,2023-04-05,$4,"{""min"":""P4W"",""max"":""P4W""}",false',
      ''
    ].join('\r\n')
  )
})

test('tableCsv loses no cell and adds up no currencies', () => {
  const [odd] = readTables('| A | B |\n|---|---|\n| $1 | x |\n| €2 | +y | z |\n')
  expect(tableCsv(odd!)).toBe(['a,b,_extra', '$1,x,', `€2,'+y,"[""z""]"`, ''].join('\r\n'))
})

test('tableSchema describes the file', () => {
  expect(tableSchema(table)).toEqual({
    fields: [
      {
        name: 'region',
        title: 'Region',
        type: 'string',
        constraints: {required: true},
        valueType: 'string'
      },
      {name: 'change', title: 'Change', type: 'number', valueType: 'percent'},
      {
        name: 'since',
        title: 'Since',
        type: 'date',
        constraints: {required: true},
        valueType: 'date'
      },
      // One cell is no money: all of them are written as they are.
      {
        name: 'cost',
        title: 'Cost',
        type: 'string',
        constraints: {required: true},
        valueType: 'currency',
        unit: 'USD'
      },
      {
        name: 'phase',
        title: 'Phase',
        type: 'object',
        constraints: {required: true},
        valueType: 'range',
        of: 'duration'
      },
      {
        name: 'open',
        title: 'Open',
        type: 'boolean',
        constraints: {required: true},
        valueType: 'boolean'
      }
    ],
    missingValues: ['']
  })
})

test('tableSchema knows months, times, addresses and enums', () => {
  const [other] = readTables(
    `| Month | At | Page | Grade | Year |\n|---|---|---|---|---|\n${[
      'May 2024 | 9:30 AM | https://example.org/a | good | 2021',
      'June 2024 | 16:00 | https://example.org/b | poor | 2022',
      'July 2024 | 17:00 | https://example.org/c | good | 2023',
      'May 2025 | 18:00 | https://example.org/d | good | 2024'
    ]
      .map(row => `| ${row} |\n`)
      .join('')}`
  )
  const fields = tableSchema(other!).fields.map(({type, format, constraints}) => [
    type,
    format,
    constraints?.enum
  ])
  expect(fields).toEqual([
    ['yearmonth', undefined, undefined],
    ['time', '%H:%M', undefined],
    ['string', 'uri', undefined],
    ['string', undefined, ['good', 'poor']],
    ['year', undefined, undefined]
  ])
})

test('tableInterface is TypeScript', () => {
  const source = tableInterface(table, 'Region')
  expect(source).toBe(
    `/** Change by region */
export interface Region {
  /** Region */
  region: string
  /** Change */
  change: number | null
  /** Since */
  since: string
  /** Cost (USD) */
  cost: number | string
  /** Phase */
  phase: {min: string | null; max: string | null}
  /** Open */
  open: boolean
}
`
  )
})

test('tableInterface compiles whatever the headers are', () => {
  const [odd] = readTables(
    '| a */ b | 2024 | 95% CI | 研究 | class |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n'
  )
  const source = tableInterface(odd!)
  const {diagnostics} = ts.transpileModule(source, {reportDiagnostics: true})
  expect(diagnostics).toEqual([])
  expect(source).toContain('"95Ci": integer'.replace('integer', 'number'))
  expect(() => tableInterface(odd!, 'no name')).toThrow('Expected an identifier, got "no name"')
})

test('the JSON Schema knows every value', async () => {
  const {toJson, annotate} = await import('../../src/index.js')
  const {default: schema} = await import('../../src/exchange/formats/schema.json', {
    with: {type: 'json'}
  })
  const validate = new Ajv2020({allowUnionTypes: true}).compile(schema)
  const json = JSON.parse(JSON.stringify(toJson(annotate(article))))
  expect(validate(json)).toBe(true)
  const cell = json.tables[0].rows[0].cells[1]
  for (const wrong of [
    {...cell.value, type: 'word'},
    {...cell.value, value: 'twelve'},
    {...cell.value, colour: 'red'},
    {type: 'percent', value: 12}
  ]) {
    cell.value = wrong
    expect(validate(json)).toBe(false)
  }
})
