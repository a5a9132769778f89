import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  type Answer,
  type AnswerReader,
  answerReaders,
  readAnswer,
  readOpenAiAnswer
} from '../../src/exchange/answers/index.js'
import {annotate} from '../../src/index.js'
import {products} from './answer-products.js'

const odd = fc.constantFrom<unknown>(
  null,
  '',
  'x',
  '0',
  -1,
  0,
  1.5,
  1e9,
  Number.NaN,
  true,
  [],
  {},
  [null],
  [[]],
  {type: 7},
  undefined
)

/** A copy in which some values are others; how often, and which, is drawn. */
function damaged(value: unknown, draw: () => {hit: boolean; by: unknown}): unknown {
  const {hit, by} = draw()
  if (hit) return by
  if (Array.isArray(value)) return value.map(each => damaged(each, draw))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, damaged(each, draw)]))
}

function expectSound({text, sources, citations}: Answer) {
  const ids = sources.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const {span, sourceIds} of citations) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(sourceIds.length).toBeGreaterThan(0)
    for (const id of sourceIds) expect(ids).toContain(id)
  }
}

describe('whatever the response holds', () => {
  it('is read, or is no known shape', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...products),
        fc.infiniteStream(fc.tuple(fc.nat(11), odd)),
        ({response}, stream) => {
          const drawn = stream[Symbol.iterator]()
          const draw = () => {
            const [hit, by] = drawn.next().value as [number, unknown]
            return {hit: hit === 0, by}
          }
          let answer: Answer
          try {
            answer = readAnswer(damaged(response, draw))
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
            expect(String(error)).toMatch(/^TypeError: Expected a response with /)
            return
          }
          expectSound(answer)
          annotate(answer.text, answer)
        }
      ),
      {numRuns: 250}
    )
  })

  const annotations = fc.array(
    fc.record(
      {
        type: fc.constant('url_citation'),
        page: fc.nat(4),
        start_index: fc.oneof(odd, fc.integer({min: -2, max: 60})),
        end_index: fc.oneof(odd, fc.integer({min: -2, max: 60}))
      },
      {requiredKeys: ['type', 'page']}
    ),
    {maxLength: 6}
  )
  const texts = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '.',
      '🐦',
      'ö',
      '[1]',
      '[2](https://p1.example)',
      '([p2](https://p2.example/))',
      '`',
      '\n'
    ),
    maxLength: 12
  })

  it('every annotation is a source, and a citation or a problem', () => {
    fc.assert(
      fc.property(texts, annotations, (text, drawn) => {
        const list = drawn.map(({page, ...rest}) => ({...rest, url: `https://p${page}.example/`}))
        const content = [{type: 'output_text', text, annotations: list}]
        const answer = readOpenAiAnswer({output: [{type: 'message', content}]})
        expectSound(answer)
        expect(answer.text).toBe(text)
        for (const {url} of list) {
          const source = answer.sources.find(each => each.url?.startsWith(url.slice(0, -1)))
          expect(source).toBeDefined()
          const isCited = answer.citations.some(({sourceIds}) => sourceIds.includes(source!.id))
          if (!isCited) expect(answer.problems).not.toEqual([])
        }
        expect(answer.sources.length).toBe(new Set(list.map(({url}) => url)).size)
      }),
      {numRuns: 500}
    )
  })
})

describe('a reader of one’s own', () => {
  const acme: AnswerReader = {
    name: 'acme',
    product: 'Acme Search',
    shape: '`said` beside `pages`',
    recognizes: ({said}) => typeof said === 'string',
    pieces: ({said}) => [{text: String(said)}],
    sources: ({pages}) => (Array.isArray(pages) ? pages.map(url => ({url})) : []),
    numbered: true
  }

  it('comes before the built-in ones', () => {
    const response = {
      said: 'Puffins dive [2].',
      pages: ['https://a.example', 'https://b.example'],
      output: []
    }
    const {text, sources, citations} = readAnswer(response, {readers: [acme]})
    expect(sources.map(({url}) => url)).toEqual(response.pages)
    expect(citations).toEqual([{span: {start: 13, end: 16}, sourceIds: ['2'], covers: 'marker'}])
    expect(text).toBe(response.said)
  })

  it.each([
    ['an array of readers', 7, /^Expected `readers` to be an array, got number$/],
    [
      'functions',
      [{name: 'x'}],
      /^Expected `readers\[0\].recognizes` to be a function, got undefined$/
    ]
  ])('is checked: %s', (_, readers, error) => {
    expect(() => readAnswer({}, {readers: readers as never})).toThrow(error)
  })
})

it.each([
  ['null', null, /; got null$/],
  ['a string', 'Puffins dive [1].', /; got string$/],
  ['a list', [], /; got an array$/],
  ['nothing known', {puffins: 1}, /; got an object with `puffins`$/]
])('says what it knows when it gets %s', (_, response, end) => {
  expect(() => readAnswer(response)).toThrow(end)
  for (const {product} of answerReaders) expect(() => readAnswer(response)).toThrow(product)
})
