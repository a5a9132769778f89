import fc from 'fast-check'
import {test} from 'vitest'
import {annotate} from '../src/index.js'
import {expectInvariants} from './invariants.js'
import {sample} from './sample.js'
import {damagedArticle, grownArticle, soup} from './texts.js'

// Each kind of text gets the same runs every time, so that a failure can be seen again;
// `npm run fuzz` gives each a third of CITEWELD_FUZZ_SECONDS and a seed of its own.
const seconds = Number(process.env.CITEWELD_FUZZ_SECONDS ?? 0)
const given = process.env.CITEWELD_SEED
const seed = given ? Number(given) : seconds > 0 ? Date.now() % 2 ** 31 : 20261123
const runs: fc.Parameters<[string]> =
  seconds > 0
    ? {seed, numRuns: 1e9, interruptAfterTimeLimit: (seconds * 1000) / 3}
    : {seed, numRuns: sample(1000)}

const kinds = {
  'soup of characters': soup,
  'grown articles': grownArticle,
  'damaged articles': damagedArticle
}

for (const [kind, texts] of Object.entries(kinds)) {
  test(`every invariant holds on ${kind} (seed ${seed})`, () => {
    let count = 0
    fc.assert(
      fc.property(texts, text => {
        count++
        expectInvariants(annotate(text))
      }),
      runs
    )
    if (seconds > 0) console.log(`${count} ${kind} without a failure, seed ${seed}`)
  })
}
