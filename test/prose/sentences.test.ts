import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {citationFiller, markupFiller, splitSentences} from '../../src/prose/sentences/index.js'
import {readMarks} from '../marks.js'
import {sample} from '../sample.js'

/** `[4]` is a citation, `**` and tags are markup. */
function mask(text: string): string {
  return text
    .replace(/\[\d+\]/g, marker => citationFiller.repeat(marker.length))
    .replace(/\*\*|<[^>]*>/g, markup => markupFiller.repeat(markup.length))
}

function sentencesOf(text: string): string[] {
  return splitSentences(mask(text)).map(({start, end}) => text.slice(start, end))
}

/** Sentences are marked with `«…»`. */
function expectSentences(marked: string): void {
  const {text, enclosed} = readMarks(marked)
  expect(sentencesOf(text)).toEqual(enclosed)
}

describe('citations belong to the sentence before them', () => {
  it.each([
    ['before the stop', '«Rates fell [4].» «Prices rose [5].»'],
    ['glued before the stop', '«Rates fell[4].» «Prices rose.»'],
    ['behind the stop and a space', '«Rates fell. [4]» «Prices rose. [5]»'],
    ['behind the stop, glued', '«Rates fell.[4][8]» «Prices rose.»'],
    ['a run with spaces and commas', '«Rates fell. [4], [8] [10]» «Prices rose.»'],
    ['behind a quotation', '«He said: "Rates fell." [4]» «Prices rose.»'],
    ['in parentheses', '«Rates fell. ([4])» «Prices rose ([5], [6]).»'],
    ['glued to the next word', '«Rates fell.[4]»«Prices rose.»'],
    ['on the next line', '«Rates fell.\n[4]» «Prices rose.»'],
    ['in bold', '«Rates fell. **[4]**» «Prices rose.»'],
    ['as a superscript', '«Rates fell.¹» «Prices rose.² ³» «Costs did not.»'],
    ['as a subject', '«Rates fell.» «[4] reports that prices rose.» «Smith et al. [5] found it.»'],
    ['as a subject behind another', '«Rates fell [1].» «[4] found that prices rose.»'],
    ['at the start of the block', '«[4] Rates fell.» «Prices rose.»'],
    ['alone in the block', '«[4][8]»'],
    ['behind a question', '«Did rates fall?[4]» «They did!» «Prices rose.»'],
    ['behind an abbreviation', '«The U.S. [4] and the U.K. agreed.»'],
    ['behind et al.', '«Smith et al. [4] found it.» «Jones et al. [5] did not.»'],
    ['mid-sentence', '«Rates [4] fell, and prices [5] rose.»'],
    ['in Chinese', '«利率下降。[4]»«物价上涨[5]。»'],
    ['in Japanese', '«「金利が下がった。」と述べた。[4]»«物価は上がった。»']
  ])('%s', (_, marked) => expectSentences(marked))
})

describe('markup does not split', () => {
  it.each([
    ['bold sentence', '**«Rates fell.**» **«Prices rose.**»'],
    ['bold label', '**«Rates.** They fell.»'.replace('They', 'they')],
    ['stop behind bold', '«Rates **fell**.» «Prices **rose.**»'],
    ['tag', '«Rates fell.<sup></sup>» «Prices rose.»']
  ])('%s', (_, marked) => expectSentences(marked))
})

describe('running text', () => {
  it.each([
    ['titles and initials', '«Dr. J. R. R. Smith met Prof. Jones.» «They left.»'],
    ['acronyms', '«He joined the U.S. Army in the U.K. in May.» «The U.S. Senate voted.»'],
    [
      'acronym at the end',
      '«It moved to the U.S. The move took a year.»'.replace('. The', '.» «The')
    ],
    ['company', '«Apple Inc. Chief Tim Cook left Acme Corp.» «It grew.»'],
    ['decimals and money', '«It rose 1.5 % to $3.2 billion in Q1.» «2024 was better.»'],
    ['number, figure, page', '«See Fig. 3, No. 5 and p. 12 there.» «He said no.» «The end.»'],
    ['caption', '«Table 1. Rates in percent.» «They fell in table 1.» «Prices rose.»'],
    ['URL and email', '«Visit https://a.example/b.html?c=d.» «Write to jo.do@x.example.» «Bye.»'],
    ['file names', '«Use Node.js or pandas.DataFrame here.» «It works.»'],
    ['ellipsis', '«Well... it depends.» «I waited...» «Then it came.»'],
    ['brackets', '«It fell (see above. It is long) again.» «(It rose later.)» «Then it fell.»'],
    ['quotation of two sentences', '«“It fell. It rose,” he said.» «“It fell.”» «She left.»'],
    ['brand in lower case', '«Sales rose.» «iPhone sales fell.»'],
    ['a list', '«Three steps:» «1. Buy it.» «2. Use it.» «3. Sell it.»'.replace(':» «1', ': 1')],
    [
      'ordinals in German',
      '«Am 3. Oktober und am 12. Juni war es so, z. B. in Bonn.» «Der Rest fehlt.»'
    ],
    ['Greek question', '«Τι είναι;» «Είναι καλό.»'],
    ['Hindi', '«यह सच है।» «वह नहीं।»'],
    ['Arabic', '«هل هذا صحيح؟» «نعم. هذا صحيح.»'.replace('نعم. ', 'نعم.» «')],
    ['a missing quote', '«He said "it fell.» «Prices rose.»'],
    ['nothing', '  ']
  ])('%s', (_, marked) => expectSentences(marked))
})

interface Case {
  readonly lang: string
  readonly set: string
  readonly running: boolean
  readonly text: string
  readonly sentences: string[]
}

const cases = readFileSync(new URL('../../fixtures/sentences/pysbd.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Case)
  .filter(({running}) => running)

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

/** How many whole cases are right. */
function countRight(some: readonly Case[], split: (text: string) => string[]): number {
  return some.filter(
    ({text, sentences}) =>
      JSON.stringify(split(text).map(oneSpace).filter(Boolean)) ===
      JSON.stringify(sentences.map(oneSpace))
  ).length
}

describe("pySBD's cases of running text", () => {
  const english = cases.filter(({lang}) => lang === 'en')

  it('gets 85 % of the English cases right', () => {
    expect(english.length).toBe(160)
    expect(countRight(english, sentencesOf) / english.length).toBeGreaterThanOrEqual(0.85)
  })

  it('gets 92 % of the golden rules right', () => {
    const golden = english.filter(({set}) => set === 'golden')
    expect(golden.length).toBe(48)
    expect(countRight(golden, sentencesOf) / golden.length).toBeGreaterThanOrEqual(0.92)
  })

  const others = [...new Set(cases.map(({lang}) => lang))].filter(lang => lang !== 'en')

  it('has 22 other languages', () => expect(others.length).toBe(22))

  it.each(others)('is no worse than Intl.Segmenter in %s', lang => {
    const segmenter = new Intl.Segmenter(lang, {granularity: 'sentence'})
    const some = cases.filter(each => each.lang === lang)
    const theirs = countRight(some, text => [...segmenter.segment(text)].map(each => each.segment))
    expect(countRight(some, sentencesOf)).toBeGreaterThanOrEqual(theirs)
  })
})

describe('any text', () => {
  const unit = fc.constantFrom(
    ...'aB1.!?… "\'()[]“”«»。।:;\n-•',
    citationFiller,
    markupFiller,
    'U.S.',
    ' Then ',
    '𐐀'
  )
  const masked = fc.array(unit, {maxLength: 60}).map(units => units.join(''))
  const seed = 20240607

  it(`covers every word once, in order (seed ${seed})`, () => {
    fc.assert(
      fc.property(masked, text => {
        let from = 0
        for (const {start, end} of splitSentences(text)) {
          expect(text.slice(from, start)).toMatch(/^[\s\u0000]*$/)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/^[\s\u0000]|\s$/)
          from = end
        }
        expect(text.slice(from)).toMatch(/^[\s\u0000]*$/)
      }),
      {seed, numRuns: sample(3000)}
    )
  })

  it(`does not see markup (seed ${seed})`, () => {
    fc.assert(
      fc.property(masked, text => {
        const plain = text.replaceAll(markupFiller, '')
        const visible = (from: string) =>
          splitSentences(from).map(({start, end}) =>
            from.slice(start, end).replaceAll(markupFiller, '')
          )
        expect(visible(text)).toEqual(visible(plain))
      }),
      {seed, numRuns: sample(3000)}
    )
  })
})
