import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type AnnotatedArticle, annotate} from '../src/index.js'
import {expectInvariants} from './invariants.js'
import {messagesOf, wordsAt} from './messages.js'

// Each folder is a claim about what the library does; `expected.json` is written by hand and says
// only what the folder is about.
const folder = new URL('../fixtures/articles/', import.meta.url)

const views: Record<string, (article: AnnotatedArticle) => unknown> = {
  text: ({text}) => text,
  citations: ({citations}) =>
    citations.map(({raw, sourceIds, status, placement, group}) => [
      raw,
      sourceIds,
      status,
      placement,
      group
    ]),
  claims: ({claims}) => claims.map(({kind, text, sourceIds}) => [kind, text, sourceIds]),
  context: ({claims}) => claims.map(({context}) => context),
  links: ({links, original}) =>
    links.map(({sourceId, scope, span}) => [sourceId, scope, original.slice(span.start, span.end)]),
  sources: ({sources}) => sources.map(({id, title, url}) => [id, title ?? null, url ?? null]),
  names: ({sources}) =>
    Object.fromEntries(sources.flatMap(({id, name}) => (name ? [[id, name.value]] : []))),
  excerpts: ({excerpts}) => excerpts.map(({text, sourceId}) => [text.slice(0, 20), sourceId]),
  candidates: ({candidates, claims}) =>
    candidates.map(({claimId, sourceId, rule}) => [
      claims.find(({id}) => id === claimId)!.text.slice(0, 20),
      sourceId,
      rule
    ]),
  chrome: article =>
    messagesOf(article, 'page-chrome').map(message => wordsAt(message, article.original)),
  repairs: ({repairs}) => repairs.map(({rule}) => rule),
  messages: ({messages}) => messages.map(({ruleId}) => ruleId)
}

describe('articles', () => {
  for (const name of readdirSync(folder)) {
    test(name.replaceAll('-', ' '), () => {
      const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
      const article = annotate(input)
      for (const [key, value] of Object.entries(expected)) {
        expect(views[key]?.(article), key).toEqual(value)
      }
      expectInvariants(article)
    })
  }
})
