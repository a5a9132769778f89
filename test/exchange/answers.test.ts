import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import * as answers from '../../src/exchange/answers/index.js'
import {annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'

// Responses in the shapes that the vendors document; what is expected of them is written by hand.
const folder = new URL('../../fixtures/answers/', import.meta.url)

const readers: Record<string, (response: unknown) => answers.Answer> = {
  openai: answers.readOpenAiAnswer,
  anthropic: answers.readAnthropicAnswer,
  gemini: answers.readGeminiAnswer,
  cohere: answers.readCohereAnswer,
  mistral: answers.readMistralAnswer,
  perplexity: answers.readPerplexityAnswer,
  azure: answers.readAzureAnswer
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))

describe.each(readdirSync(folder))('%s', name => {
  const reader = readers[name.split('-')[0]!]!
  const answer = reader(readJson(`${name}/response.json`))
  const expected = readJson(`${name}/expected.json`)

  it('is text, sources and citations', () => {
    const {text, sources, problems} = answer
    const citations = answer.citations.map(({covers, span, sourceIds, locator}) => [
      covers,
      text.slice(span.start, span.end),
      sourceIds,
      ...(locator === undefined ? [] : [locator])
    ])
    const {links, ...rest} = expected
    expect({text, sources, citations, problems}).toEqual(rest)
  })

  it('can be annotated', () => {
    const article = annotate(answer.text, answer)
    const links = article.links.map(({sourceId, span}) => [
      answer.text.slice(span.start, span.end),
      sourceId
    ])
    expect(links).toEqual(expected.links)
    expectInvariants(article, answer)
  })
})

describe.each(Object.entries(readers))('%s', (_, reader) => {
  it.each([
    ['null', null],
    ['a string', 'text'],
    ['an array', []],
    ['an object of another shape', {answer: 42}]
  ])('throws on %s', (_, response) => {
    expect(() => reader(response)).toThrow(TypeError)
    expect(() => reader(response)).toThrow(/^Expected an? .* with .*, got /)
  })
})

it('reads what is odd without an error', () => {
  const odd = [0, -1, 1.5, 1e9, null, 'x', [], {}, undefined]
  for (const value of odd) {
    const citation = {start: value, end: value, start_index: value, end_index: value, url: 'u'}
    const parts = [{text: 'a𐐀'}, value]
    const segment = {startIndex: value, endIndex: value, partIndex: value, text: value}
    answers.readOpenAiAnswer({
      choices: [{message: {content: 'a𐐀', annotations: [citation, value]}}]
    })
    answers.readOpenAiAnswer({output: [value, {type: 'message', content: [value]}]})
    answers.readAnthropicAnswer({content: [value, {type: 'text', text: value, citations: [value]}]})
    answers.readGeminiAnswer({candidates: [value]})
    answers.readGeminiAnswer({
      candidates: [
        {
          content: {parts},
          groundingMetadata: {
            groundingChunks: [value, {web: value}],
            groundingSupports: [value, {segment, groundingChunkIndices: [value]}]
          }
        }
      ]
    })
    answers.readCohereAnswer({text: 'a𐐀', citations: [citation, value], documents: [value]})
    answers.readMistralAnswer({choices: [{message: {content: [value, {type: 'reference'}]}}]})
    answers.readPerplexityAnswer({choices: [value], citations: [value], search_results: [value]})
    answers.readAzureAnswer({choices: [{message: {content: value, context: value}}]})
  }
})
