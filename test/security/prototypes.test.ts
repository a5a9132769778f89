import {spawnSync} from 'node:child_process'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {reportHtml} from '../../dist/report.js'
import {
  annotate,
  readTables,
  renumber,
  strip,
  tableCsv,
  tableInterface,
  tableSchema,
  toCslJson,
  toJson
} from '../../src/index.js'
import {bin, Workplace} from '../cli/command.js'

/** Names that a plain object already has. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

let before: string[]
beforeEach(() => {
  before = Object.getOwnPropertyNames(Object.prototype)
})
afterEach(() => {
  const plain: Record<string, unknown> = {}
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(plain.polluted).toBeUndefined()
})

const articleOf = (name: string) =>
  [
    `# ${name}`,
    `| ${name} | x |`,
    '| - | - |',
    '| polluted [1] | 2 |',
    '',
    `Rates fell [^${name}] and [1][${name}]. According to ${name}, they rose [@${name}] [citation:${name}].`,
    '',
    `[^${name}]: https://a.example`,
    `[${name}]: https://b.example`
  ].join('\n')

test.each(inherited)('`%s` as header, heading, id and label is a name like any other', name => {
  const article = annotate(articleOf(name))
  const {records, columns} = article.tables[0]!
  expect(JSON.stringify(records)).toContain('polluted')
  for (const record of records) {
    expect(Object.getPrototypeOf(record) ?? Object.prototype).toBe(Object.prototype)
    for (const {key} of columns) expect(Object.hasOwn(record, key)).toBe(true)
  }
  const written = JSON.parse(JSON.stringify(toJson(article)))
  expect(written.citations.length).toBe(article.citations.length)
  toCslJson(article)
  renumber(article)
  strip(article)
  reportHtml(article)
})

test.each(inherited)('`%s` as column is data in every export', name => {
  const [table] = readTables(`| ${name} | x |\n| - | - |\n| a | 2 |\n`)
  expect(tableCsv(table!).split('\r\n')[1]).toBe('a,2')
  expect(tableSchema(table!).fields.length).toBe(2)
  expect(tableInterface(table!)).toContain('interface')
})

test.each(inherited)('`%s` as option, rule and id of a given source', name => {
  const sources = [{id: name, title: 'polluted', url: 'https://a.example', text: 'Rates fell.'}]
  const citations = [{span: {start: 0, end: 10}, sourceIds: [name], covers: 'claim' as const}]
  const article = annotate('Rates fell [1].', {sources, citations})
  expect(article.sources.map(({id}) => id)).toContain(name)
  const rules = JSON.parse(`{"${name}": "off"}`)
  expect(() => annotate('Rates fell [1].', {rules})).toThrow(`Unknown rule \`${name}\``)
  const options = JSON.parse(`{"${name}": {"polluted": true}}`)
  expect(() => annotate('Rates fell [1].', options)).toThrow(`Unknown option \`${name}\``)
})

test('a config file and a stream of records with `__proto__` in them', () => {
  const here = new Workplace({
    'a.md': 'Rates fell [1].\n',
    'citeweld.json': '{"__proto__": {"polluted": true}, "rules": {"__proto__": "off"}}'
  })
  const config = here.annotate(['--config', 'citeweld.json', 'a.md'])
  expect([config.status, config.stderr]).toEqual([
    2,
    'annotate: citeweld.json: unknown setting `__proto__`\n'
  ])
  const record = '{"id": {"__proto__": 1}, "__proto__": {"text": "x"}, "text": "Rates fell [1]."}\n'
  const {status, stdout} = spawnSync(process.execPath, [bin, '--format', 'ndjson'], {
    input: record,
    encoding: 'utf8'
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout).citations).toHaveLength(1)
})
