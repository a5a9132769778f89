import fc from 'fast-check'
import {expect, test} from 'vitest'
import {TermIndex, Weights} from '../../src/guesses/overlap/index.js'

const seed = Number(process.env.CITEWELD_SEED ?? 20261125)
const terms = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), {maxLength: 6})

test(`the nearest texts are those that a look at each finds (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(terms, {maxLength: 12}), terms, fc.nat(5), (lists, asked, limit) => {
      const texts = lists.map(list => new Set(list))
      const question = new Set(asked)
      const weights = new Weights(texts)
      const all = texts
        .map((text, index) => ({text: index, coverage: weights.coverage(question, text)}))
        .filter(({coverage}) => coverage >= 0.05)
        .sort((a, b) => b.coverage - a.coverage || a.text - b.text)
      const index = new TermIndex(texts, weights)
      // Twice: a question leaves nothing behind.
      for (const _ of [1, 2]) expect(index.near(question, limit)).toEqual(all.slice(0, limit))
    }),
    {seed}
  )
})
