import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {annotate, renumber, strip} from '../../src/index.js'
import {applyEdits} from '../../src/text/edit.js'
import {sample} from '../sample.js'
import {damagedArticle, grownArticle} from '../texts.js'

const seed = Number(process.env.CITEWELD_SEED ?? 20261125)

test.each([
  ['before the stop', 'Ozone fell [4][8]. Methane rose [9].', 'Ozone fell. Methane rose.'],
  ['behind the stop', 'Ozone fell. [4]\nMethane rose.[8]', 'Ozone fell.\nMethane rose.'],
  ['in parentheses', 'Ozone fell ([4], [8]) in May.', 'Ozone fell in May.'],
  ['in emphasis', 'Ozone fell **[4]** now.', 'Ozone fell now.'],
  ['in mid-sentence', 'Ozone [4] fell, methane [8], too.', 'Ozone fell, methane, too.'],
  ['at the start', '[4] Ozone fell.', 'Ozone fell.'],
  ['alone on its line', 'Ozone fell.\n[4]\nMethane rose.', 'Ozone fell.\nMethane rose.'],
  ['alone on a line of a quote', '> Fell.\n> [4]\n> Rose.', '> Fell.\n> Rose.'],
  ['at the start of a quote', '> [4] Fell.', '> Fell.'],
  ['in a table', '| a | b |\n|---|---|\n| 1 [4] | [8] |\n', '| a | b |\n|---|---|\n| 1 | |\n'],
  ['split', 'Ozone fell [4][\n8].', 'Ozone fell.'],
  ['cut off', '| a | b |\n|---|---|\n| 1 | up [ |\n', '| a | b |\n|---|---|\n| 1 | up [ |\n'],
  ['in Chinese', '利率下降【4】。', '利率下降。'],
  ['in code', 'Ozone fell [4]: `a[4]`.', 'Ozone fell: `a[4]`.'],
  [
    'not in a list of sources',
    'Fell [1].\n\n## Sources\n\n[1] A https://a.example\n',
    'Fell.\n\n## Sources\n\n[1] A https://a.example\n'
  ]
])('strips what stands %s', (_, text, expected) => {
  const {text: stripped, edits} = strip(annotate(text))
  expect(stripped).toBe(expected)
  expect(applyEdits(text, edits)).toBe(expected)
})

test.each([
  ['lists', 'Fell [8]. Rose [4, 8][9].', 'Fell [1]. Rose [2, 1][3].', {8: '1', 4: '2', 9: '3'}],
  ['split markers', 'Fell [4][\n8].', 'Fell [1][2].', {4: '1', 8: '2'}],
  [
    'definitions',
    'Fell [8][4].\n\n[4]: https://a.example/4\n[8]: https://a.example/8\n',
    'Fell [1][2].\n\n[2]: https://a.example/4\n[1]: https://a.example/8\n',
    {8: '1', 4: '2'}
  ],
  [
    'footnotes',
    'Fell.[^7]\n\n[^7]: A. https://a.example\n',
    'Fell.[^1]\n\n[^1]: A. https://a.example\n',
    {7: '1'}
  ],
  [
    'entries',
    'Fell [3].\n\n## Sources\n\n[2] A https://a.example\n\n[3] B https://b.example\n',
    'Fell [1].\n\n## Sources\n\n[2] A https://a.example\n\n[1] B https://b.example\n',
    {3: '1'}
  ],
  [
    'no id whose entry has several',
    'Fell [8]. Rose [4].\n\n## Sources\n\n[4], [8] A https://a.example/4\n',
    'Fell [8]. Rose [4].\n\n## Sources\n\n[4], [8] A https://a.example/4\n',
    {}
  ],
  ['not ranges', 'Fell [4–6]. Rose [5][9].', 'Fell [4–6]. Rose [5][1].', {9: '1'}],
  [
    'not items of an ordered list',
    'Fell [2].\n\n## Sources\n\n1. A https://a.example\n2. B https://b.example\n',
    'Fell [2].\n\n## Sources\n\n1. A https://a.example\n2. B https://b.example\n',
    {}
  ],
  ['what is in order already', 'Fell [1]. Rose [2].', 'Fell [1]. Rose [2].', {}]
])('renumbers %s', (_, text, expected, ids) => {
  const renumbered = renumber(annotate(text))
  expect(renumbered.text).toBe(expected)
  expect(applyEdits(text, renumbered.edits)).toBe(expected)
  expect(renumbered.ids).toEqual(ids)
})

test('the seed, stripped and renumbered', () => {
  const original = readFileSync(
    new URL('../../seeds/openai-microsoft.txt', import.meta.url),
    'utf8'
  )
  const article = annotate(original)
  const stripped = annotate(strip(article).text)
  expect(stripped.citations.map(({status}) => status)).toEqual(Array(5).fill('truncated'))
  expect(strip(article).text).not.toMatch(/ {2}| [.,]/)
  const {text, ids} = renumber(article)
  expect(ids).toEqual({4: '1', 8: '2', 10: '3', 5: '4', 9: '5', 1: '6', 6: '7', 7: '8'})
  const again = annotate(text)
  expect(again.citations.length).toBe(31)
  expect(again.claims.length).toBe(article.claims.length)
  expect(renumber(again).ids).toEqual({})
})

test(`rewriting keeps what it does not change (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.oneof(damagedArticle, grownArticle), text => {
      const article = annotate(text)
      for (const rewrite of [strip, renumber]) {
        const {text: written, edits} = rewrite(article)
        expect(applyEdits(text, edits)).toBe(written)
      }
      const {ids} = renumber(article)
      const numbers = Object.values(ids)
      expect(new Set(numbers).size).toBe(numbers.length)
      const known = new Set(article.sources.map(({id}) => id))
      for (const number of numbers) if (known.has(number)) expect(ids).toHaveProperty(number)
    }),
    {seed, numRuns: sample(300)}
  )
})
