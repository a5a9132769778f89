import {
  type Fields,
  fieldsAt,
  has,
  hasList,
  hasString,
  nameAt,
  stringAt,
  stringsAt,
  valuesAt
} from '../fields.js'
import type {AnswerPiece, AnswerReader, AnswerSource} from '../reader.js'
import {sourceOf} from '../source.js'
import {blockPiece} from './anthropic.js'
import {annotatedPiece} from './openai.js'

/**
 * Vercel AI SDK: what `generateText` returns, a message of the UI, and `content` with sources.
 *
 * ```json
 * {"role": "assistant", "parts": [{"type": "text", "text": "Rates fell."}, {"type": "source-url", "sourceId": "s1", "url": "https://a.org"}]}
 * {"text": "Rates fell.", "sources": [{"type": "source", "sourceType": "url", "id": "s1", "url": "https://a.org"}]}
 * ```
 *
 * Sources have no places: they are sources, not citations. Where the text has numbers, as those of
 * Perplexity, they are numbers of the list.
 */
export const aiSdk: AnswerReader = {
  name: 'ai-sdk',
  product: 'Vercel AI SDK',
  shape: 'a list `parts`, `text` beside `sources`, or `content` with parts of type `source`',
  numbered: true,
  recognizes: response =>
    has(response, 'parts[].type') ||
    (hasString(response, 'text') && hasList(response, 'sources')) ||
    partsOf(response).some(({type}) => type === 'source'),
  pieces: response => {
    const texts = partsOf(response).filter(({type}) => type === 'text')
    const whole = stringsAt(response, 'text')
    return texts.length > 0
      ? texts.map(part => ({text: stringAt(part, 'text') ?? ''}))
      : whole.map(text => ({text}))
  },
  sources: response =>
    [...partsOf(response), ...fieldsAt(response, 'sources[]')]
      .filter(each => /^source/.test(stringAt(each, 'type') ?? '') || hasString(each, 'url'))
      .map(source => sourceOf(source, {id: nameAt(source, 'sourceId', 'id'), text: ''}))
}

const partsOf = (response: Fields) => [
  ...fieldsAt(response, 'parts[]'),
  ...fieldsAt(response, 'content[]')
]

/**
 * LangChain: content blocks of an `AIMessage`, also serialized.
 *
 * ```json
 * {"type": "ai", "content": [{"type": "text", "text": "Rates fell.", "annotations": [
 *   {"type": "citation", "url": "https://a.org", "title": "A", "start_index": 0, "end_index": 11, "cited_text": "…"}]}]}
 * ```
 *
 * - Unit: that of the provider, code points or UTF-16 code units. Where several words are the span, it
 *   is the claim.
 * - Without offsets the block is the claim where there are several, as Anthropic writes them.
 */
export const langChain: AnswerReader = {
  name: 'langchain',
  product: 'LangChain content blocks',
  shape: '`content` of a message of type `ai`, or blocks with `annotations`',
  units: ['utf-16', 'code-point'],
  recognizes: response => {
    const message = langChainMessage(response)
    const type = stringAt(message, 'type', 'role')
    return (
      has(message, 'content[].annotations') ||
      has(message, 'content_blocks') ||
      has(message, 'contentBlocks') ||
      (/^(?:ai|AIMessage(?:Chunk)?)$/.test(type ?? '') && has(message, 'content'))
    )
  },
  pieces: response => {
    const message = langChainMessage(response)
    const [content] = ['content_blocks', 'contentBlocks', 'content'].flatMap(name =>
      valuesAt(message, name)
    )
    if (typeof content === 'string') return [{text: content}]
    const blocks = fieldsAt({content}, 'content[]').filter(({type}) => type === 'text')
    return blocks.map(block => langChainPiece(block, blocks.length))
  }
}

function langChainMessage(response: Fields): Fields {
  const [wrapped] = [...fieldsAt(response, 'kwargs'), ...fieldsAt(response, 'data')]
  const messages = fieldsAt(response, 'messages[]').filter(({type}) => type === 'ai')
  return (
    messages.at(-1) ?? (wrapped && has(wrapped, 'content') ? {type: 'ai', ...wrapped} : response)
  )
}

function langChainPiece(block: Fields, count: number): AnswerPiece {
  const {text, annotations: own = []} = blockPiece(block)
  // What a provider adds of its own is wrapped.
  const flat = fieldsAt(block, 'annotations[]').map(each => fieldsAt(each, 'value')[0] ?? each)
  const {annotations = []} = annotatedPiece({text, annotations: flat})
  const placed = annotations.map(({words, ...each}) => {
    const hasPlace = each.start !== undefined || each.end !== undefined
    return hasPlace || count === 1 ? each : {...each, covers: 'piece' as const}
  })
  return {text, annotations: [...own, ...placed]}
}

/**
 * LlamaIndex: a response with `source_nodes`.
 *
 * ```json
 * {"response": "Rates fell [1].", "source_nodes": [{"node": {"id_": "n1", "text": "Source 1:\n…", "metadata": {"file_name": "a.pdf"}}, "score": 0.8}]}
 * ```
 *
 * `[n]` names the nth node, as `CitationQueryEngine` numbers them.
 */
export const llamaIndex: AnswerReader = {
  name: 'llamaindex',
  product: 'LlamaIndex',
  shape: '`response` beside `source_nodes`',
  numbered: true,
  recognizes: response => hasList(response, 'source_nodes') || hasList(response, 'sourceNodes'),
  pieces: response => [{text: stringAt(response, 'response', 'message.content') ?? ''}],
  sources: response =>
    [...valuesAt(response, 'source_nodes[]'), ...valuesAt(response, 'sourceNodes[]')].map(
      (each, at) => {
        const node = fieldsAt(each, 'node')[0] ?? each
        const text = stringAt(node, 'text', 'text_resource.text')?.replace(/^Source \d+:\s*/, '')
        return {...sourceOfMetadata(node, 'metadata'), id: String(at + 1), text}
      }
    )
}

/** What a framework knows of a document is in its metadata, under whatever name the loader chose. */
function sourceOfMetadata(document: unknown, name: 'metadata' | 'meta'): AnswerSource {
  const [metadata] = fieldsAt(document, name)
  const title = stringAt(metadata, 'title', 'name', 'file_name', 'filename', 'file_path', 'source')
  const url = stringAt(metadata, 'url', 'URL', 'source_url', 'link')
  return sourceOf(metadata, {
    title: title ?? nameAt(document, 'id_', 'id'),
    url: url ?? '',
    text: ''
  })
}

/**
 * Haystack: `GeneratedAnswer`, also serialized.
 *
 * ```json
 * {"data": "Rates fell [1].", "query": "…", "documents": [{"id": "d1", "content": "…", "meta": {"url": "https://a.org"}}]}
 * ```
 *
 * `[n]` names the nth document, as `AnswerBuilder` reads it.
 */
export const haystack: AnswerReader = {
  name: 'haystack',
  product: 'Haystack',
  shape: '`data` beside `documents`, or under `init_parameters`',
  numbered: true,
  recognizes: response =>
    hasString(haystackAnswer(response), 'data') && hasList(haystackAnswer(response), 'documents'),
  pieces: response => [{text: stringAt(haystackAnswer(response), 'data') ?? ''}],
  sources: response =>
    fieldsAt(haystackAnswer(response), 'documents[]').map((each, at) => {
      const document = fieldsAt(each, 'init_parameters')[0] ?? each
      return {
        ...sourceOfMetadata(document, 'meta'),
        id: String(at + 1),
        text: stringAt(document, 'content')
      }
    })
}

const haystackAnswer = (response: Fields): Fields =>
  fieldsAt(response, 'init_parameters')[0] ?? fieldsAt(response, 'answers[]')[0] ?? response
