import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'

test.each([
  ['Claude', 'Yields <cite index="8-1">rose by a third</cite> in May.', 'rose by a third'],
  ['Gemini', 'In May [cite_start]prices rose[cite: 1] again.', 'prices rose'],
  [
    'ChatGPT',
    'In May \uE203prices rose\uE204\uE200cite\uE202turn0search1\uE201 again.',
    'prices rose'
  ],
  ['Cohere', 'Yields <co: 0>rose by a third</co: 0> in May.', 'rose by a third'],
  // Of a whole sentence the link covers the claim, which has its markers in it.
  [
    'LongCite',
    '<statement>Yields rose.<cite>[6-8]</cite></statement> They fell.',
    'Yields rose.<cite>[6-8]</cite></statement>'
  ]
])('the claim that %s marks is what the link covers', (_, text, words) => {
  const {links, original} = annotate(text)
  expect(links.length).toBeGreaterThan(0)
  for (const {span} of links) expect(original.slice(span.start, span.end)).toBe(words)
})
