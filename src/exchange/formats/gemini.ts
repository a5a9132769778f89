import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'
import {harmlessUrl} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import {type Span, sliceSpan, UnitIndex} from '../../text/index.js'

/** A candidate of the Gemini API. */
export interface GeminiCandidate {
  readonly content: {readonly role: 'model'; readonly parts: readonly [{readonly text: string}]}
  readonly groundingMetadata: {
    readonly groundingChunks: readonly GeminiChunk[]
    readonly groundingSupports: readonly GeminiSupport[]
  }
}

export type GeminiChunk =
  | {readonly web: {readonly uri: string; readonly title: string}}
  | {readonly retrievedContext: {readonly title: string}}

/** `startIndex` and `endIndex` are UTF-8 bytes of the text, and delimit the claim. */
export interface GeminiSupport {
  readonly segment: {readonly startIndex: number; readonly endIndex: number; readonly text: string}
  /** Places in `groundingChunks`, from 0. */
  readonly groundingChunkIndices: readonly number[]
}

/**
 * An article as the Gemini API gives it: the original, with a chunk per source and a support per
 * stretch of words that links cover.
 */
export function toGeminiCandidate(article: AnnotatedArticle): GeminiCandidate {
  checkArticle(article, 'original', 'links', 'sources')
  const {original, links, sources} = article
  const chunkOf = new Map(sources.map(({id}, index) => [id, index]))
  const bytes = new UnitIndex(original, 'utf-8')
  const stretches = new Map<string, {span: Span; indices: Set<number>}>()
  for (const {span, sourceId} of links) {
    const key = `${span.start}-${span.end}`
    const stretch = stretches.get(key) ?? {span, indices: new Set()}
    stretches.set(key, stretch)
    const chunk = chunkOf.get(sourceId)
    if (chunk !== undefined) stretch.indices.add(chunk)
  }
  const groundingSupports = [...stretches.values()].map(({span, indices}) => ({
    segment: {
      startIndex: bytes.fromUtf16(span.start),
      endIndex: bytes.fromUtf16(span.end),
      text: sliceSpan(original, span)
    },
    groundingChunkIndices: [...indices]
  }))
  return {
    content: {role: 'model', parts: [{text: original}]},
    groundingMetadata: {groundingChunks: sources.map(chunkFrom), groundingSupports}
  }
}

function chunkFrom({id, title, url: written}: Source): GeminiChunk {
  const url = harmlessUrl(written)
  return url ? {web: {uri: url, title: title ?? url}} : {retrievedContext: {title: title ?? id}}
}
