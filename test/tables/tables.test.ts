import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type AnnotatedArticle, annotate, type Row, readTables} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'
import {wordsAt} from '../messages.js'

// Each folder is a shape that tables have in articles; `expected.json` is written by hand and says only
// what the folder is about, one entry per table.
const folder = new URL('../../fixtures/tables/', import.meta.url)

type View = (article: AnnotatedArticle) => unknown

const ofTables =
  (view: (table: AnnotatedArticle['tables'][0], article: AnnotatedArticle) => unknown): View =>
  article =>
    article.tables.map(table => view(table, article))

const rawCitations = ({citations}: AnnotatedArticle, ids: readonly string[]) =>
  ids.map(id => citations.find(citation => citation.id === id)?.raw)

const ofRows = (view: (row: Row, article: AnnotatedArticle) => unknown) =>
  ofTables(({rows}, article) => rows.map(row => view(row, article)))

const views: Record<string, View> = {
  captions: ofTables(({caption}) => caption ?? null),
  headings: ofTables(({headings}) => headings),
  columns: ofTables(({columns}) =>
    columns.map(({key, type, unit}) => `${key}:${type}${unit === undefined ? '' : ` ${unit}`}`)
  ),
  kinds: ofRows(({kind}) => kind),
  rows: ofRows(({kind, cells}) => [kind, ...cells.map(({text}) => text)]),
  raws: ofRows(({cells}) => cells.map(({raw}) => raw)),
  records: ofTables(({records}) => records.map(record => ({...record}))),
  rowCitations: ofRows(({citationIds}, article) => rawCitations(article, citationIds)),
  cellCitations: ofRows(({cells}, article) =>
    cells.map(({citationIds}) => rawCitations(article, citationIds))
  ),
  rowClaims: ofRows(({claimIds}) => claimIds),
  claims: ({claims}) => claims.map(({text, context}) => [text, context.rowKey, context.column]),
  messages: ({messages, original}) =>
    messages
      .filter(({ruleId}) => /row|outlier/.test(ruleId ?? ''))
      .map(message => [message.ruleId, wordsAt(message, original)])
}

describe('tables', () => {
  for (const name of readdirSync(folder)) {
    test(name.replaceAll('-', ' '), () => {
      const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
      const article = annotate(input)
      for (const [key, value] of Object.entries(expected)) {
        expect(views[key]?.(article), key).toEqual(value)
      }
      expectInvariants(article)
      expect(readTables(input)).toEqual(article.tables)
    })
  }
})
