import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'vitest'
import {applyEdits} from '../src/edit.js'
import {toJson} from '../src/formats/json.js'
import schema from '../src/schema.json' with {type: 'json'}

const validate = new Ajv2020({allowUnionTypes: true}).compile(schema)

import {type AnnotatedArticle, type AnnotateOptions, annotate} from '../src/index.js'

/** What holds for every article, whatever its text. */
export function expectInvariants(article: AnnotatedArticle, options: AnnotateOptions = {}): void {
  const {original, text, citations, claims, links, repairs, sources} = article
  for (const {span, raw} of citations) expect(original.slice(span.start, span.end)).toBe(raw)
  for (const {span} of [...claims, ...links]) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(original.length)
  }
  for (const {columns, rows} of article.tables) {
    for (const {cells, record} of rows) {
      expect(cells.length).toBeGreaterThanOrEqual(columns.length)
      for (const {span, raw} of cells) expect(original.slice(span.start, span.end)).toBe(raw)
      for (const [index, {key}] of columns.entries()) {
        expect(record[key]).toBe(cells[index]!.value.value)
      }
    }
  }
  let end = 0
  for (const {span} of citations) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    end = span.end
  }
  expect(
    applyEdits(
      original,
      repairs.flatMap(({edits}) => edits)
    )
  ).toBe(text)
  const cited = new Set(citations.flatMap(({sourceIds}) => sourceIds))
  for (const {sourceId} of links) expect(cited).toContain(sourceId)
  const known = new Set(sources.map(({id}) => id))
  for (const id of cited) expect(known).toContain(id)
  // What stands in JSON, not what stands in memory, has to be valid.
  const json = JSON.parse(JSON.stringify(toJson(article)))
  expect(validate(json) ? [] : validate.errors).toEqual([])
  // Offsets of given citations are those of the original: they say nothing of a repaired text.
  if (options.citations && text !== original) return
  const again = annotate(text, options)
  expect(again.repairs).toEqual([])
  expect(again.text).toBe(text)
  expect(again.citations.map(({sourceIds}) => sourceIds)).toEqual(
    citations.map(({sourceIds}) => sourceIds)
  )
}
