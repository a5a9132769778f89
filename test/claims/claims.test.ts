import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'

/** Links as `id scope: words covered`. */
function linksOf(text: string): string[] {
  const article = annotate(text)
  expectInvariants(article)
  return article.links.map(
    ({sourceId, scope, span}) => `${sourceId} ${scope}: ${text.slice(span.start, span.end)}`
  )
}

describe('what a citation covers', () => {
  it.each([
    [
      'a run is one',
      'Rates fell [4][8].',
      ['4 sentence: Rates fell [4][8].', '8 sentence: Rates fell [4][8].']
    ],
    [
      'one marker, two ids',
      'Rates fell [4, 8].',
      ['4 sentence: Rates fell [4, 8].', '8 sentence: Rates fell [4, 8].']
    ],
    ['before the stop', 'It was calm. Rates fell [4]. It rose.', ['4 sentence: Rates fell [4].']],
    [
      'behind the stop: all of the run',
      'Rates fell. [4] [8] It rose.',
      ['4 sentence: Rates fell. [4] [8]', '8 sentence: Rates fell. [4] [8]']
    ],
    [
      'behind a quotation',
      'He said: “It fell. It did.” [4] We left.',
      ['4 sentence: He said: “It fell. It did.” [4]']
    ],
    [
      'at the end of the paragraph: its sentence',
      'Rates fell. Prices rose. [4]',
      ['4 sentence: Prices rose. [4]']
    ],
    ['without a stop', 'Rates fell. Prices rose [4]', ['4 sentence: Prices rose [4]']],
    [
      'mid-sentence',
      'Rates fell in all of Europe [4] and in Asia.',
      ['4 sentence: Rates fell in all of Europe']
    ],
    [
      'clauses',
      'Rates fell in all of Europe [4], while prices rose in Asia [8].',
      ['4 clause: Rates fell in all of Europe', '8 clause: while prices rose in Asia']
    ],
    [
      'a list item',
      'It is so:\n\n- Rates fell [4].\n- Prices rose.',
      ['4 list-item: Rates fell [4].']
    ],
    [
      'bold across sentences',
      '**Rates fell [4]. Prices rose.** They did.',
      ['4 sentence: **Rates fell [4].']
    ],
    ['no block before it', 'Rates fell.\n\n[4]', []],
    ['no heading', '# Rates [4]\n\nThey fell.', []],
    [
      'no sentence about sources',
      'Sources [3] and [5] do not say why. Rates fell [4].',
      ['4 sentence: Rates fell [4].']
    ],
    [
      'not the table below',
      'Rates fell [4].\n\n| A | B |\n|---|---|\n| x | y |',
      ['4 sentence: Rates fell [4].']
    ],
    ['a line of sources elsewhere claims nothing', 'Rates fell.\n\nSource: OECD [4]', []]
  ])('%s', (_, text, expected) => expect(linksOf(text)).toEqual(expected))
})

describe('claim texts are clean', () => {
  it.each([
    [
      'markers and the space before a stop',
      'Rates fell [4] , then rose [8] .',
      'Rates fell, then rose.'
    ],
    ['brackets left empty', 'Rates fell ([4], [8]) in May (see [4]).', 'Rates fell in May.'],
    ['brackets that were empty', 'Call f() and g[] [4].', 'Call f() and g[].'],
    ['two stops', 'Rates fell.[4].', 'Rates fell.'],
    [
      'markup',
      '**Rates** _fell_ `x` ~~no~~ [there](https://a.example/b) [4].',
      'Rates fell x no there.'
    ],
    ['emphasis never closed', '**Rates fell [4].', 'Rates fell.'],
    ['emphasis in Chinese', '这是**“降息”**政策 [4]。', '这是“降息”政策。'],
    ['entities and escapes', 'R&amp;D \\*fell\\* [4].', 'R&D *fell*.'],
    ['line endings', 'Rates fell  \nin May\\\nand\r\nJune [4].', 'Rates fell in May and June.'],
    ['a bullet', '• Rates fell [4].', 'Rates fell.'],
    ['stars of significance', 'The effect is 0.45** [4].', 'The effect is 0.45**.'],
    [
      'an item, not a date',
      'Am Ende. 3. Oktober war es kalt [4].',
      'Am Ende. | 3. Oktober war es kalt.'
    ]
  ])('%s', (_, text, expected) => {
    const {claims} = annotate(text)
    expect(claims.map(claim => claim.text).join(' | ')).toBe(expected)
  })
})

describe('citations given by their offsets', () => {
  const text = '\uFEFFRates fell. Prices 😀 rose [\n1]. Nobody knows.'
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return {start, end: start + words.length}
  }

  it('cover a claim over several sentences, in the original', () => {
    const article = annotate(text, {
      citations: [{span: spanOf('fell. Prices 😀'), sourceIds: ['a', 'b'], covers: 'claim'}]
    })
    expect(article.text).toBe('Rates fell. Prices 😀 rose [1]. Nobody knows.')
    const words = article.links.map(({sourceId, scope, span}) => [
      sourceId,
      scope,
      text.slice(span.start, span.end)
    ])
    expect(words).toEqual([
      ['a', 'clause', 'fell.'],
      ['b', 'clause', 'fell.'],
      ['1', 'sentence', 'Prices 😀 rose [\n1].'],
      ['a', 'clause', 'Prices 😀'],
      ['b', 'clause', 'Prices 😀']
    ])
    expect(article.citations.map(({raw, text, style}) => [raw, text, style])).toEqual([
      ['', '[a, b]', 'offset'],
      ['[\n1]', '[1]', 'bracket']
    ])
  })

  it('take the place of a marker that was found', () => {
    const article = annotate(text, {
      citations: [{span: spanOf('[\n1]'), sourceIds: ['x'], covers: 'marker', locator: 'p. 2'}]
    })
    expect(article.citations.map(({sourceIds, locator}) => [sourceIds, locator])).toEqual([
      [['x'], 'p. 2']
    ])
    expect(article.claims.map(({sourceIds}) => sourceIds)).toEqual([[], ['x'], []])
  })

  it('may stand at the end of the article, and in code move behind it', () => {
    const code = 'Use `a[0]` here'
    const places = [code.length, code.indexOf('[')]
    const article = annotate(code, {
      citations: places.map(at => ({
        span: {start: at, end: at},
        sourceIds: [`${at}`],
        covers: 'marker'
      }))
    })
    expect(article.citations.map(({span}) => span.start)).toEqual([10, 15])
    expect(article.claims.map(({text, sourceIds}) => [text, sourceIds])).toEqual([
      ['Use a[0] here', ['6', '15']]
    ])
  })

  it.each([
    [{}, 'Expected `citations` to be an array, got an object'],
    [[null], 'Expected `citations[0]` to be an object, got null'],
    [
      [{span: {start: 0.5, end: 1}}],
      'Expected `citations[0].span.start` to be an integer, got 0.5'
    ],
    [
      [{span: {start: 0, end: 1}, sourceIds: [1]}],
      'Expected `citations[0].sourceIds[0]` to be a string, got 1'
    ],
    [
      [{span: {start: 0, end: 1}, sourceIds: []}],
      'Expected `citations[0].sourceIds` to be an array with items, got an empty array'
    ],
    [
      [{span: {start: 0, end: 1}, sourceIds: ['1']}],
      "Expected `citations[0].covers` to be 'marker' or 'claim', got undefined"
    ],
    [
      [{span: {start: 0, end: 9}, sourceIds: ['1'], covers: 'claim'}],
      'Expected a citation within 0–4, got 0–9'
    ]
  ])('%j throws', (citations, message) => {
    expect(() => annotate('Rain', {citations: citations as never})).toThrow(message)
  })
})
