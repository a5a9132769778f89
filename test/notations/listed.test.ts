import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/index.js'
import {readMarks} from '../marks.js'
import {expectMarkers, expectNone} from './marked.js'

const entries = ['S1', 'S2', 'S3', 'S4'].map((id, n) => ({
  id,
  words: `Work ${n} https://w.example/${id}`
}))

function listOf(write: (entry: {id: string; words: string}) => string): string {
  return `\n\n## Sources\n\n${entries.map(write).join('\n')}\n`
}

const inBrackets = listOf(({id, words}) => `- [${id}] ${words}`)

describe('ids with letters, of the own list of an article', () => {
  const text =
    'Lakes fell «[S1]». They rose «[S2]»«[S3]», then fell «[S1, S4]». See «[S2–S4]», «[S1-2]» and ' +
    '«[S3](#s3)» or «[S4](https://w.example/S4)».'
  const ids = ['S1', 'S2', 'S3', 'S1', 'S4', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4']

  it.each([
    ['in brackets', inBrackets],
    ['in bold brackets', listOf(({id, words}) => `- **[${id}]** ${words}`)],
    ['with a colon', listOf(({id, words}) => `- ${id}: ${words}`)],
    ['in bold with a dash', listOf(({id, words}) => `- **${id}** — ${words}`)],
    ['before a dash', listOf(({id, words}) => `- ${id} – ${words}`)],
    ['in bold with a colon', listOf(({id, words}) => `* **${id}:** ${words}`)],
    ['lines without bullets', listOf(({id, words}) => `${id}. ${words}\n`)],
    [
      'rows',
      listOf(({id, words}) => `| ${id} | ${words} |`).replace(
        '\n| S1',
        '\n| Id | Work |\n| - | - |\n| S1'
      )
    ],
    ['definitions', `\n\n${entries.map(({id}) => `[${id}]: https://w.example/${id}`).join('\n')}\n`]
  ])('%s', (_, list) => {
    expectMarkers([list, text + list, 'listed-id', ...ids])
    const {sources} = annotate(readMarks(text + list).text)
    expect(sources.map(({id, listed, url}) => [id, listed, url])).toEqual(
      entries.map(({id}) => [id, true, `https://w.example/${id}`])
    )
  })

  it('with zeros before', () =>
    expectMarkers([
      '',
      'Lakes fell «[SRC-009–SRC-011]».\n\n## Sources\n\n- [SRC-009] Lakes\n- [SRC-010] Rivers\n- [SRC-011] Ponds\n',
      'listed-id',
      'SRC-009',
      'SRC-010',
      'SRC-011'
    ]))

  it.each([
    ['what the list does not hold', 'Not [S9], [S1, S9], [S4–S7].'],
    ['an index', 'Call rows[S1].'],
    ['an id twice', 'The pair [S1, S1] holds.'],
    ['code', 'Call `[S1]`.']
  ])('not %s', (_, words) => expectNone(words + inBrackets))

  it('not without a list', () => expectNone('Lakes fell [S1]. They rose [S2][S3].'))

  it('the number of an ordered list goes before the name of a work', () => {
    const {sources} = annotate(
      'Lakes fell [1].\n\n## Sources\n\n1. XRF55: A Dataset https://x.example\n2. GLM4: A Model https://g.example\n' +
        '3. 10\\. Reasoning https://r.example\n'
    )
    expect(sources.map(({id, title}) => [id, title])).toEqual([
      ['1', 'XRF55: A Dataset'],
      ['2', 'GLM4: A Model'],
      ['3', '10. Reasoning']
    ])
  })
})

describe('superscript digits', () => {
  const list = (length: number) =>
    `\n\n## Sources\n\n${Array.from({length}, (_, n) => `${n + 1}. Work https://w.example/${n + 1}`).join('\n')}\n`

  it('behind words, stops, quotes and each other', () =>
    expectMarkers([
      '',
      `Rates fell«¹». Prices rose.«²» «³» "Sold,"«⁴» she said, **twice**«¹»,«²».${list(4)}`,
      'raised-number',
      ...['1', '2', '3', '4', '1', '2']
    ]))

  it('are one number where it is listed, else one for each digit', () => {
    const text = 'Rates fell«¹²». Prices rose«³».'
    expectMarkers(['', text + list(4), 'raised-number', '1', '2', '3'])
    expectMarkers(['', text + list(12), 'raised-number', '12', '3'])
  })

  it.each([
    [
      'units and exponents',
      `It is 4 m², 10³ km², sin² x, rad², GeV³, E=mc², area⁻¹, area¹x.${list(4)}`
    ],
    ['one alone', `The area² fell.${list(4)}`],
    ['without a list', 'Rates fell¹. Prices rose².']
  ])('not %s', (_, text) => expectNone(text))

  it('are exponents beside markers', () =>
    expectMarkers([
      '',
      `Rates fell¹ «[1]». Prices rose² «[2]» «[3]».${list(4)}`,
      'bracket',
      '1',
      '2',
      '3'
    ]))
})
