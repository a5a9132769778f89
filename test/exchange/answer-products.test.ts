import {describe, expect, it} from 'vitest'
import {type Answer, answerReaders, readAnswer} from '../../src/exchange/answers/index.js'
import {annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'
import {products} from './answer-products.js'

function described({text, sources, citations, problems}: Answer) {
  return {
    text,
    sources: sources.map(({id, url, title}) => `${id} ${url ?? title ?? ''}`),
    citations: citations.map(({covers, span, sourceIds, locator}) => {
      const words = text.slice(span.start, span.end)
      return `${covers}: ${words} -> ${sourceIds}${locator === undefined ? '' : ` (${locator})`}`
    }),
    problems
  }
}

describe.each(products)(
  '$reader',
  ({reader, response, text, sources, citations, problems = []}) => {
    it('recognizes its shape', () => {
      expect(answerReaders.find(each => each.recognizes(response))?.name).toBe(reader)
    })

    it('is text, sources and citations', () => {
      expect(described(readAnswer(response))).toEqual({text, sources, citations, problems})
    })

    it('can be annotated', () => {
      const answer = readAnswer(response)
      expectInvariants(annotate(answer.text, answer), answer)
    })
  }
)

it('has a case for every reader, by its own name', () => {
  const names = answerReaders.map(({name}) => name)
  expect(new Set(names).size).toBe(names.length)
  expect([...new Set(products.map(({reader}) => reader))].sort()).toEqual([...names].sort())
})
