import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'
import {harmlessUrl} from '../../render/index.js'

/** A content part of OpenAI's Responses API. */
export interface OpenAiContent {
  readonly type: 'output_text'
  readonly text: string
  readonly annotations: readonly OpenAiUrlCitation[]
}

/** `start_index` and `end_index` are UTF-16 code units, and delimit the marker, not the claim. */
export interface OpenAiUrlCitation {
  readonly type: 'url_citation'
  readonly start_index: number
  readonly end_index: number
  readonly url: string
  readonly title: string
}

/**
 * An article as OpenAI's API gives it: the original, with a `url_citation` per marker and source.
 * Sources without an address are left out, because the format has no place for them.
 */
export function toOpenAiContent(article: AnnotatedArticle): OpenAiContent {
  checkArticle(article, 'original', 'citations', 'sources')
  const {original, citations, sources} = article
  const byId = new Map(sources.map(source => [source.id, source]))
  const annotations = citations.flatMap(({span, sourceIds}) =>
    sourceIds.flatMap((id): OpenAiUrlCitation[] => {
      const source = byId.get(id)
      const url = harmlessUrl(source?.url)
      if (!url) return []
      return [
        {
          type: 'url_citation',
          start_index: span.start,
          end_index: span.end,
          url,
          title: source?.title ?? url
        }
      ]
    })
  )
  return {type: 'output_text', text: original, annotations}
}
