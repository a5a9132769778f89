import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'
import {harmlessUrl} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import type {Span} from '../../text/index.js'
import {UnitIndex} from '../../text/index.js'

/** A page of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
export interface WebAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly items: readonly WebAnnotation[]
}

/** One link: the words of the article are the target, the source is the body. */
export interface WebAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'linking'
  readonly body: {
    readonly id?: string
    readonly type: 'Text' | 'TextualBody'
    readonly value?: string
  }
  readonly target: {
    readonly source: string
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

/** Finds the words again when the article has changed around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  /** At most 32 characters before the words; `suffix` has at most 32 after them. */
  readonly prefix: string
  readonly suffix: string
}

/** Half-open, 0-based, in code points of `original`. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** Characters of context in a quote selector. */
const contextLength = 32

/**
 * The links of an article as W3C web annotations, in JSON-LD: one annotation per link.
 *
 * Positions count code points, as the model asks for; quotes are cut between characters.
 *
 * @param options
 *   `source`: IRI of the article; ids are made from it.
 */
export function toWebAnnotations(
  article: AnnotatedArticle,
  options: {readonly source?: string} = {}
): WebAnnotationPage {
  checkArticle(article, 'original', 'links', 'sources')
  const {original, links, sources} = article
  const {source: iri = 'urn:citeweld:article'} = options
  const byId = new Map(sources.map(source => [source.id, source]))
  const points = new UnitIndex(original, 'code-point')
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iri}#annotations`,
    type: 'AnnotationPage',
    items: links.map(({span, sourceId}, index) => ({
      id: `${iri}#annotation-${index + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: bodyOf(byId.get(sourceId), sourceId),
      target: {source: iri, selector: [quoteOf(span, points), positionOf(span, points)]}
    }))
  }
}

function bodyOf(source: Source | undefined, id: string): WebAnnotation['body'] {
  const url = harmlessUrl(source?.url)
  if (url) return {id: url, type: 'Text'}
  return {type: 'TextualBody', value: source?.title ?? id}
}

function quoteOf({start, end}: Span, points: UnitIndex): TextQuoteSelector {
  const {text} = points
  const from = Math.max(0, points.fromUtf16(start) - contextLength)
  const to = points.fromUtf16(end) + contextLength
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(points.toUtf16(from, 'start'), start),
    suffix: text.slice(end, points.toUtf16(to, 'end'))
  }
}

function positionOf({start, end}: Span, points: UnitIndex): TextPositionSelector {
  return {
    type: 'TextPositionSelector',
    start: points.fromUtf16(start),
    end: points.fromUtf16(end)
  }
}
