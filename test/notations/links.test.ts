import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'

// Five articles in the manner of five producers. Every claim with the sources behind it was written
// down by hand, claims without a source as well.
const folder = new URL('../../fixtures/links/', import.meta.url)

test.each(readdirSync(folder))('%s', name => {
  const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
  const article = annotate(input)
  expect(article.claims.map(({text, sourceIds}) => [text, sourceIds])).toEqual(expected)
  expect(article.summary.claims).toMatchObject({
    total: expected.length,
    withSource: expected.filter(([, ids]: [string, string[]]) => ids.length > 0).length
  })
  expectInvariants(article)
})
