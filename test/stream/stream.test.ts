import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/index.js'
import {
  type CitationStreamOptions,
  citationTransform,
  createCitationStream,
  type StreamPart
} from '../../src/stream/index.js'
import {sample} from '../sample.js'
import {damagedArticle, grownArticle, soup} from '../texts.js'

/** Parts of a text that comes in pieces; text that was cut is put together. */
function partsOf(pieces: readonly string[], options: CitationStreamOptions = {}): StreamPart[] {
  const stream = createCitationStream(options)
  const all = [...pieces.flatMap(piece => stream.push(piece)), ...stream.end()]
  const joined: StreamPart[] = []
  for (const part of all) {
    const last = joined.at(-1)
    if (part.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {type: 'text', text: last.text + part.text}
    } else joined.push(part)
  }
  return joined
}

const written = (parts: readonly StreamPart[]) =>
  parts.map(part => (part.type === 'text' ? part.text : `«${part.raw}»`)).join('')

const samples = [
  'Rates fell [1]. Prices rose [2, 4–6].',
  'Rates fell[1][2]. Then.',
  'Rates fell 【3】. Then 【4†source】.',
  'Rates fell [[1]](https://a.example/x_(y)). Then [2](https://b.example).',
  'Rates fell [^1^]. Then [^2].\n\n[^2]: https://b.example\n[3]: https://c.example\n',
  'Rates fell \uE200cite\uE202turn0search3\uE202turn1view0\uE201. Then citeturn0search3.',
  'Rates fell <sup>[1]</sup>. <cite index="3-1">Words</cite> go on.',
  'Rates fell [cite: 1, 2] and [web:1] and [citation:3].',
  'Rates fell :contentReference[oaicite:3]{index=3}. Ends.',
  'In `a[1]` and ``b`[2]`` but fell [3].',
  '```js\na[1] = b[2]\n```\nRates fell [3].\n~~~\n[4]\n',
  'Open `a[1] to the end\n\nRates fell [2].',
  '\\[1] is not one, nor [ ], nor [words [2] only](https://a.example), nor 5 [',
  'An open one [1'
]

describe('any way of cutting a text', () => {
  const text = fc.oneof(
    fc.constantFrom(...samples),
    soup,
    grownArticle,
    damagedArticle,
    fc.array(fc.constantFrom(...samples), {maxLength: 3}).map(list => list.join('\n')),
    fc.string({
      unit: fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '^',
        '1',
        '2',
        ',',
        ' ',
        '\n',
        '`',
        '~',
        '<',
        '>',
        '【',
        '】',
        'a',
        ':',
        '\\',
        '\uE200',
        '\uE201',
        'cite',
        'http://x'
      ),
      maxLength: 40
    })
  )
  const options = fc.constantFrom<CitationStreamOptions>(
    {},
    {strip: true},
    {sources: [{id: '1', url: 'https://a.example'}]}
  )
  const cut = (whole: string, at: readonly number[]) => {
    const places = [0, ...at.map(each => each % (whole.length + 1)), whole.length].sort(
      (a, b) => a - b
    )
    return places.slice(1).map((end, index) => whole.slice(places[index], end))
  }

  it('gives the same parts', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), {maxLength: 12}), options, (whole, at, given) => {
        const expected = partsOf([whole], given)
        expect(partsOf(cut(whole, at), given)).toEqual(expected)
        expect(partsOf([...whole], given)).toEqual(expected)
        if (given.strip) return
        const all = expected.map(part => (part.type === 'text' ? part.text : part.raw)).join('')
        expect(all).toBe(whole)
      }),
      {numRuns: sample(2000)}
    )
  })
})

it.each([
  ['numbers', samples[0], 'Rates fell «[1]». Prices rose «[2, 4–6]».'],
  ['numbers glued to words', samples[1], 'Rates fell«[1]»«[2]». Then.'],
  ['lenticular brackets', samples[2], 'Rates fell «【3】». Then «【4†source】».'],
  [
    'linked numbers',
    samples[3],
    'Rates fell «[[1]](https://a.example/x_(y))». Then «[2](https://b.example)».'
  ],
  [
    'footnotes, and not their definitions',
    samples[4],
    'Rates fell «[^1^]». Then «[^2]».\n\n[^2]: https://b.example\n[3]: https://c.example\n'
  ],
  [
    'private-use characters',
    samples[5],
    'Rates fell «\uE200cite\uE202turn0search3\uE202turn1view0\uE201». Then «citeturn0search3».'
  ],
  ['keywords', samples[7], 'Rates fell «[cite: 1, 2]» and «[web:1]» and «[citation:3]».'],
  ['what OpenAI leaves', samples[8], 'Rates fell «:contentReference[oaicite:3]{index=3}». Ends.'],
  ['code as text', samples[9], 'In `a[1]` and ``b`[2]`` but fell «[3]».'],
  ['fences, open ones too', samples[10], '```js\na[1] = b[2]\n```\nRates fell «[3]».\n~~~\n[4]\n'],
  [
    'open code to the end of its paragraph',
    samples[11],
    'Open `a[1] to the end\n\nRates fell «[2]».'
  ],
  ['what is none as text', samples[12], samples[12]],
  ['what is cut off as text', samples[13], samples[13]]
])('reads %s', (_, text = '', expected) => {
  expect(written(partsOf([text]))).toBe(expected)
})

it('gives out at once what cannot become a marker', () => {
  const stream = createCitationStream()
  expect(stream.push('Rates fell (so they say) in May')).toEqual([
    {type: 'text', text: 'Rates fell '}
  ])
  const bounded = createCitationStream()
  let held = 0
  for (const character of `${'[ open words '.repeat(400)}`) {
    held++
    for (const part of bounded.push(character))
      held -= part.type === 'text' ? part.text.length : part.raw.length
    expect(held).toBeLessThanOrEqual(321)
  }
})

it('knows the sources it is given', () => {
  const sources = [{id: '1', url: 'https://a.example'}]
  expect(partsOf(['Fell [1] and [7].'], {sources})).toEqual([
    {type: 'text', text: 'Fell '},
    {
      type: 'citation',
      raw: '[1]',
      text: '[1]',
      sourceIds: ['1'],
      style: 'bracket',
      url: 'https://a.example'
    },
    {type: 'text', text: ' and [7].'}
  ])
})

it('strips, with the space before a marker', () => {
  const stripped = (text: string) => written(partsOf([...text], {strip: true}))
  expect(stripped('Rates fell [1][2]. Prices [3] rose [4] .')).toBe('Rates fell. Prices rose .')
  expect(stripped('Kept: `a [1]` and  two  spaces.')).toBe('Kept: `a [1]` and  two  spaces.')
})

it('is a TransformStream', async () => {
  const input = new ReadableStream<string>({
    start(controller) {
      for (const piece of ['Rates fell [', '1', '].']) controller.enqueue(piece)
      controller.close()
    }
  })
  const parts: StreamPart[] = []
  const reader = input.pipeThrough(citationTransform()).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read())
    parts.push(next.value)
  expect(written(parts)).toBe('Rates fell «[1]».')
})

it.each([
  [() => createCitationStream({sources: 7 as never}), /^Expected `sources` to be an array, got 7$/],
  [() => createCitationStream().push(7 as never), /^Expected a piece of text as a string, got 7$/]
])('refuses wrong use', (wrong, error) => {
  expect(wrong).toThrow(TypeError)
  expect(wrong).toThrow(error)
})

it.each(samples.slice(0, 13))(
  'reads what `annotate` reads in an article that cites so: %j',
  text => {
    const {citations} = annotate(text)
    const raws = partsOf([text]).flatMap(part => (part.type === 'citation' ? part.raw : []))
    // Markers that are cut off are not told before the article ends.
    const intact = citations.filter(({status}) => status === 'intact')
    expect(raws).toEqual(expect.arrayContaining(intact.map(({raw}) => raw)))
  }
)
