import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it, test} from 'vitest'
import {readGeminiAnswer, readOpenAiAnswer} from '../../src/exchange/answers/index.js'
import schema from '../../src/exchange/formats/schema.json' with {type: 'json'}
import {
  annotate,
  toCslJson,
  toGeminiCandidate,
  toJson,
  toOpenAiContent,
  toWebAnnotations
} from '../../src/index.js'

const text = `𝛼 rose 😀 by a third [1], and “β” fell slowly [2]. Größe zählt.[1][3]`
const sources = [
  {id: '1', title: 'Alpha report', url: 'https://alpha.example/a', date: '2026-05-04'},
  {id: '2', title: 'Beta', date: 'May 2024'},
  {id: '3', url: 'https://gamma.example/', date: '2024'}
]
const article = annotate(text, {sources})

const folder = new URL('../../fixtures/articles/', import.meta.url)
const articles = readdirSync(folder).map(name =>
  annotate(readFileSync(new URL(`${name}/input.md`, folder), 'utf8'))
)

describe('web annotations', () => {
  it('quote with context and count code points', () => {
    const page = toWebAnnotations(article, {source: 'https://site.example/a'})
    expect(page.id).toBe('https://site.example/a#annotations')
    expect(page.items[1]).toEqual({
      id: 'https://site.example/a#annotation-2',
      type: 'Annotation',
      motivation: 'linking',
      body: {type: 'TextualBody', value: 'Beta'},
      target: {
        source: 'https://site.example/a',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'and “β” fell slowly',
            prefix: '𝛼 rose 😀 by a third [1], ',
            suffix: ' [2]. Größe zählt.[1][3]'
          },
          {type: 'TextPositionSelector', start: 25, end: 44}
        ]
      }
    })
    expect(page.items[0]!.body).toEqual({id: 'https://alpha.example/a', type: 'Text'})
  })

  it('are found again by either selector', () => {
    for (const each of [article, ...articles]) {
      const points = [...each.original]
      for (const [index, {target}] of toWebAnnotations(each).items.entries()) {
        const [quote, position] = target.selector
        const {span} = each.links[index]!
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(quote.exact).toBe(each.original.slice(span.start, span.end))
        const around = quote.prefix + quote.exact + quote.suffix
        expect(each.original).toContain(around)
        expect([...quote.prefix].length).toBe(Math.min(32, position.start))
        expect([...quote.suffix].length).toBe(Math.min(32, points.length - position.end))
      }
    }
  })

  it('never cut a character in two', () => {
    const {items} = toWebAnnotations(
      annotate(`${'😀'.repeat(40)}. Rates fell [1]. ${'😀'.repeat(40)}`)
    )
    const [quote] = items[0]!.target.selector
    expect(quote.prefix).toBe(`${'😀'.repeat(30)}. `)
    expect(quote.suffix).toBe(` ${'😀'.repeat(31)}`)
  })
})

test('CSL-JSON holds what is known of a source', () => {
  expect(toCslJson(article)).toEqual([
    {
      id: '1',
      type: 'webpage',
      title: 'Alpha report',
      URL: 'https://alpha.example/a',
      issued: {'date-parts': [[2026, 5, 4]]}
    },
    {id: '2', type: 'document', title: 'Beta', issued: {raw: 'May 2024'}},
    {id: '3', type: 'webpage', URL: 'https://gamma.example/', issued: {'date-parts': [[2024]]}}
  ])
})

test('OpenAI annotations delimit markers in UTF-16 code units', () => {
  const content = toOpenAiContent(article)
  const {text, annotations} = content
  expect(
    annotations.map(({start_index, end_index, url}) => [text.slice(start_index, end_index), url])
  ).toEqual([
    ['[1]', 'https://alpha.example/a'],
    ['[1]', 'https://alpha.example/a'],
    ['[3]', 'https://gamma.example/']
  ])
  const answer = readOpenAiAnswer({output: [{type: 'message', content: [content]}]})
  expect(answer.problems).toEqual([])
  expect(answer.citations.map(({span}) => span)).toEqual(
    article.citations.filter(({sourceIds}) => sourceIds[0] !== '2').map(({span}) => span)
  )
})

test('Gemini supports delimit claims in UTF-8 bytes', () => {
  for (const each of [article, ...articles]) {
    const candidate = toGeminiCandidate(each)
    const bytes = Buffer.from(each.original)
    for (const {segment} of candidate.groundingMetadata.groundingSupports) {
      const {startIndex, endIndex, text} = segment
      expect(bytes.subarray(startIndex, endIndex).toString()).toBe(text)
    }
    const answer = readGeminiAnswer({candidates: [candidate]})
    expect(answer.problems).toEqual([])
    // A number that the text writes itself is not given to a chunk; chunks keep their order.
    const chunkIds = answer.sources.map(({id}) => id)
    const pairs = answer.citations.flatMap(({span, sourceIds}) =>
      sourceIds.map(id => `${span.start}–${span.end} ${each.sources[chunkIds.indexOf(id)]?.id}`)
    )
    const expected = each.links.map(({span, sourceId}) => `${span.start}–${span.end} ${sourceId}`)
    expect(new Set(pairs)).toEqual(new Set(expected))
  }
})

describe('JSON Schema', () => {
  const validate = new Ajv2020({allowUnionTypes: true, strict: true}).compile(schema)
  const json = () => JSON.parse(JSON.stringify(toJson(article)))

  it('knows the article with and without its tree', () => {
    expect(validate(json())).toBe(true)
    expect(validate(JSON.parse(JSON.stringify(toJson(article, {tree: true}))))).toBe(true)
  })

  it.each([
    ['article', ''],
    ['citation', '/citations/0'],
    ['span', '/citations/0/span'],
    ['source', '/sources/0'],
    ['claim', '/claims/0'],
    ['context', '/claims/0/context'],
    ['link', '/links/0'],
    ['summary', '/summary'],
    ['citations of the summary', '/summary/citations'],
    ['sources of the summary', '/summary/sources'],
    ['coverage', '/summary/claims'],
    ['section', '/summary/sections/0'],
    ['use', '/summary/use/0']
  ])('refuses what it does not know in a %s, and misses what is left out', (_, path) => {
    const holder = (value: unknown) =>
      path
        .split('/')
        .slice(1)
        .reduce((at, key) => (at as Record<string, unknown>)[key], value) as Record<string, unknown>
    const more = json()
    holder(more).unheardOf = 1
    expect(validate(more)).toBe(false)
    const optional = ['title', 'url', 'host', 'publisher', 'date', 'elsewhere', 'placement']
    for (const key of Object.keys(holder(json())).filter(key => !optional.includes(key))) {
      const less = json()
      delete holder(less)[key]
      expect(validate(less), key).toBe(false)
    }
  })
})
