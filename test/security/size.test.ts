import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'

/** Names that a plain object already has. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

test.each(inherited)('`%s` as header, id and label changes no prototype', name => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const text = [
    `| ${name} | x |`,
    '| - | - |',
    '| polluted [1] | 2 |',
    '',
    `Rates fell [^${name}] and [1][${name}].`,
    '',
    `[^${name}]: https://a.example`,
    `[${name}]: https://b.example`
  ].join('\n')
  const plain: Record<string, unknown> = {}
  const {records} = annotate(text).tables[0]!
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(plain.polluted).toBeUndefined()
  expect(JSON.stringify(records)).toContain('polluted')
})

const definitions = Array.from({length: 10_000}, (_, n) => `[${n}]: https://a.example/${n}\n`)

test.each([
  ['one marker, 1 MB', '[1]'.repeat(350_000), 350_000, 1],
  ['a range that never ends', 'Rates fell [1-999999999].', 0, 0],
  ['10,000 definitions', definitions.join(''), 0, 10_000],
  ['quotes 100,000 deep', `${'>'.repeat(100_000)} Rates fell [1].`, 1, 1]
])('is read to the end: %s', (_, text, citations, sources) => {
  const article = annotate(text)
  expect(article.citations.length).toBe(citations)
  expect(article.sources.length).toBe(sources)
})
