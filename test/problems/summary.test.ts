import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'

const text = `Rates fell [1][
2]. Prices rose.

## Tables

| A | B |
|---|---|
| x | 4 [ |
| y | 5 [1] |

## Rest

Costs fell [1]. Wages rose [3].

## Sources

[1] One. https://one.example
[2] Two. https://two.example
[4] Four. https://four.example
`
const {summary} = annotate(text)

test('citations by status and placement', () => {
  expect(summary.citations).toMatchObject({total: 6, intact: 4, repaired: 1, truncated: 1})
  expect(summary.citations.placement).toBe('before-stop')
})

test('coverage of the article and of its sections, with what was repaired and what is lost', () => {
  expect(summary.claims).toEqual({total: 6, withSource: 4, repaired: 1, lost: 1})
  expect(summary.sections).toEqual([
    {headings: [], total: 2, withSource: 1, repaired: 1, lost: 0},
    {headings: ['Tables'], total: 2, withSource: 1, repaired: 0, lost: 1},
    {headings: ['Rest'], total: 2, withSource: 2, repaired: 0, lost: 0}
  ])
})

test('sources by use, and how often each stands alone', () => {
  expect(summary.use).toEqual([
    {sourceId: '1', citations: 3, claims: 3, alone: 2},
    {sourceId: '2', citations: 1, claims: 1, alone: 0},
    {sourceId: '3', citations: 1, claims: 1, alone: 1}
  ])
  expect(summary.sources).toEqual({total: 4, listed: 3, cited: 3, unused: 1, unknown: 1})
})

test.each([
  ['before-stop', 'Rates fell [1]. Prices rose [2].'],
  ['before-stop', 'Rates fell. [1] Prices rose [2].'],
  ['after-stop', 'Rates fell. [1] Prices rose. [2] Costs fell. [3] Wages rose [4].'],
  ['after-stop', 'Rates fell.[1]\n\nPrices rose.[2][3][4]'],
  [undefined, 'Rates fell [1] in May'],
  [undefined, 'Rates fell.']
])('placement is %s in %s', (placement, text) => {
  expect(annotate(text).summary.citations.placement).toBe(placement)
})
