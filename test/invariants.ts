import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'vitest'
import {toJson} from '../src/exchange/formats/json.js'
import schema from '../src/exchange/formats/schema.json' with {type: 'json'}
import {type AnnotatedArticle, type AnnotateOptions, annotate} from '../src/index.js'
import {applyEdits} from '../src/text/edit.js'
import {walk} from '../src/tree/walk.js'

const validate = new Ajv2020({allowUnionTypes: true, strictTypes: false}).compile(schema)

/** What holds for every article, whatever its text. */
export function expectInvariants(article: AnnotatedArticle, options: AnnotateOptions = {}): void {
  // What stands in JSON, not what stands in memory, has to be valid.
  const json = JSON.parse(JSON.stringify(toJson(article)))
  if (!validate(json)) expect(validate.errors).toEqual([])
  expectSpans(json, article.original.length)
  expectTree(article)
  expectMarkers(article)
  expectReferences(article)
  const {original, text, repairs} = article
  const edits = repairs.flatMap(repair => repair.edits)
  expect(applyEdits(original, edits)).toBe(text)
  // Offsets of given citations are those of the original: they say nothing of a repaired text.
  if (options.citations && text !== original) return
  expectSettled(article, annotate(text, options))
}

/** Every span lies in the original; those of passages lie in the text of their source. */
function expectSpans(json: unknown, length: number): void {
  const pending: unknown[] = [json]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value === null || typeof value !== 'object') continue
    if (!Array.isArray(value) && 'span' in value) {
      const {start, end} = value.span as {start: number; end: number}
      if (!(start >= 0 && start <= end && end <= length))
        expect.fail(
          `Expected a span within 0–${length}, got ${start}–${end}: ${JSON.stringify(value)}`
        )
    }
    for (const [key, inner] of Object.entries(value)) {
      if (inner !== undefined && key !== 'passages') pending.push(inner)
    }
  }
}

/** Every node has a place in the original, inside its parent; every citation has one node. */
function expectTree({tree, original, citations}: AnnotatedArticle): void {
  const planted: string[] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters) continue
    const start = node.position?.start.offset ?? -1
    const end = node.position?.end.offset ?? -1
    if (!(start >= 0 && start <= end && end <= original.length))
      expect.fail(
        `Expected a place within 0–${original.length}, got ${start}–${end} of \`${node.type}\``
      )
    if (node.type === 'citation') planted.push(node.citationId)
  }
  expect(new Set(planted).size).toBe(planted.length)
  const known = new Set(citations.map(({id}) => id))
  for (const id of planted)
    if (!known.has(id)) expect.fail(`Expected a node of a known citation, got \`${id}\``)
}

function expectMarkers({original, citations}: AnnotatedArticle): void {
  let end = 0
  for (const {span, raw, status, sourceIds, text} of citations) {
    expect(original.slice(span.start, span.end)).toBe(raw)
    if (span.start < end)
      expect.fail(`Expected a citation at or after ${end}, got ${span.start}–${span.end}`)
    end = span.end
    expect(status === 'truncated').toBe(sourceIds.length === 0)
    expect(status === 'truncated').toBe(text === null)
  }
}

/** Ids lead somewhere, and links hold only what stands in the text. */
function expectReferences({citations, claims, links, candidates, sources}: AnnotatedArticle): void {
  const cited = new Set(citations.flatMap(({sourceIds}) => sourceIds))
  const citationIds = new Set(citations.map(({id}) => id))
  const claimIds = new Set(claims.map(({id}) => id))
  const sourceIds = new Set(sources.map(({id}) => id))
  const isWhole =
    links.every(link => cited.has(link.sourceId) && claimIds.has(link.claimId)) &&
    links.every(({citationId}) => citationIds.has(citationId)) &&
    claims.every(claim => claim.citationIds.every(id => citationIds.has(id))) &&
    claims.every(claim => claim.sourceIds.every(id => cited.has(id))) &&
    candidates.every(guess => claimIds.has(guess.claimId) && sourceIds.has(guess.sourceId)) &&
    candidates.every(({probability}) => probability > 0 && probability < 1) &&
    [...cited].every(id => sourceIds.has(id))
  expect(isWhole).toBe(true)
  for (const {span} of [...claims, ...links]) expect(span.end).toBeGreaterThan(span.start)
}

/** A repaired text needs no repair, and says the same. */
function expectSettled(article: AnnotatedArticle, again: AnnotatedArticle): void {
  expect(again.repairs).toEqual([])
  expect(again.text).toBe(article.text)
  const idsOf = ({citations}: AnnotatedArticle) => citations.map(({sourceIds}) => sourceIds)
  expect(idsOf(again)).toEqual(idsOf(article))
}
