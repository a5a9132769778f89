import {fieldsAt, has, hasList, nameAt, stringAt, stringsAt, valuesAt} from '../fields.js'
import type {AnswerAnnotation, AnswerReader, AnswerSource} from '../reader.js'
import {sourceOf} from '../source.js'
import {sourceOfAnthropic} from './anthropic.js'
import {chatPieces} from './openai.js'

// Chat Completions with the sources in a list of their own: the place of the list identifies the service.

/**
 * Perplexity: Sonar, and other services that list `citations` or `search_results` beside `choices`.
 *
 * ```json
 * {"choices": [{"message": {"content": "Rates fell[1]."}}], "citations": ["https://a.org"],
 *   "search_results": [{"title": "A", "url": "https://a.org", "date": "2026-05-04", "snippet": "…"}]}
 * ```
 *
 * `[n]` in the text names the nth of the lists, from 1: both list the same pages.
 */
export const perplexitySonar: AnswerReader = {
  name: 'perplexity-sonar',
  product: 'Perplexity Sonar',
  shape: '`citations` or `search_results` beside `choices`',
  numbered: true,
  recognizes: response =>
    hasList(response, 'choices') &&
    (hasList(response, 'citations') || hasList(response, 'search_results')),
  pieces: chatPieces,
  sources: response => [
    ...numberedSources(valuesAt(response, 'citations[]')),
    ...numberedSources(valuesAt(response, 'search_results[]'))
  ]
}

/** Sources numbered from 1, or as they say themselves. */
export function numberedSources(list: readonly unknown[]): AnswerSource[] {
  return list.map((source, at) => {
    const number = /\d+$/.exec(nameAt(source, 'index', 'refer', 'ref', 'position') ?? '')?.[0]
    return sourceOf(source, {id: number ?? String(at + 1)})
  })
}

/**
 * xAI: live search in Chat Completions. `citations` are the pages that were seen; markers in the text,
 * `[[1]](https://…)`, are links of their own.
 */
export const xAiChat: AnswerReader = {
  name: 'xai-chat',
  product: 'xAI live search',
  shape: '`citations` beside `choices`, of a model `grok…`',
  recognizes: response =>
    hasList(response, 'choices') &&
    hasList(response, 'citations') &&
    /^(?:x-?ai\/)?grok/i.test(stringAt(response, 'model') ?? ''),
  pieces: chatPieces,
  sources: response => valuesAt(response, 'citations[]').map(source => sourceOf(source))
}

/** Zhipu GLM: `[ref_1]` in the text, `web_search: [{"refer": "ref_1", "link": …}]` beside `choices`. */
export const zhipu: AnswerReader = {
  name: 'zhipu',
  product: 'Zhipu GLM',
  shape: '`web_search` beside `choices`',
  numbered: true,
  recognizes: response => hasList(response, 'choices') && hasList(response, 'web_search'),
  pieces: chatPieces,
  sources: response => numberedSources(valuesAt(response, 'web_search[]'))
}

/**
 * Qwen (DashScope), ERNIE (Qianfan), Hunyuan and Doubao: `[1]`, `[ref_1]` or `^[1]^` in the text, the
 * sources under `search_info`, `search_results` or `references`, with an `index` each.
 */
export const chineseSearch: AnswerReader = {
  name: 'search-info',
  product: 'Qwen, ERNIE, Hunyuan, Doubao',
  shape:
    '`search_info`, `search_results` with an `index`, or `references`, beside `choices` or `output`',
  numbered: true,
  recognizes: response =>
    has(response, 'search_results[].index') ||
    hasList(response, 'search_info.search_results') ||
    hasList(response, 'output.search_info.search_results') ||
    hasList(response, 'choices[].message.search_results') ||
    (hasList(response, 'choices') && hasList(response, 'references')),
  pieces: response => {
    const text = stringsAt(response, 'result', 'output.text', 'output.choices[].message.content')
    return text.length > 0 ? text.slice(0, 1).map(text => ({text})) : chatPieces(response)
  },
  sources: response =>
    numberedSources([
      ...valuesAt(response, 'search_results[]'),
      ...valuesAt(response, 'search_info.search_results[]'),
      ...valuesAt(response, 'output.search_info.search_results[]'),
      ...valuesAt(response, 'choices[].message.search_results[]'),
      ...valuesAt(response, 'references[]')
    ])
}

/**
 * Azure OpenAI on your data.
 *
 * ```json
 * {"choices": [{"message": {"content": "Rates fell [doc1].", "context": {"citations": [
 *   {"content": "…", "title": "A", "url": "https://a.org", "filepath": "a.pdf", "chunk_id": "0"}]}}}]}
 * ```
 *
 * `[doc1]` in the text names the first of `context.citations`.
 */
export const azureOnYourData: AnswerReader = {
  name: 'azure-on-your-data',
  product: 'Azure OpenAI on your data',
  shape: 'a list `choices` with `message.context.citations`',
  numbered: true,
  recognizes: response => hasList(response, 'choices[].message.context.citations'),
  pieces: chatPieces,
  sources: response =>
    fieldsAt(response, 'choices[].message.context.citations[]').map((source, at) =>
      sourceOf(source, {
        id: `doc${at + 1}`,
        title: stringAt(source, 'title', 'filepath'),
        text: stringAt(source, 'content')
      })
    )
}

/**
 * LiteLLM: Anthropic's citations in the shape of OpenAI, by the words they support.
 *
 * ```json
 * {"choices": [{"message": {"content": "Rates fell.", "provider_specific_fields": {"citations": [[
 *   {"type": "char_location", "supported_text": "Rates fell.", "cited_text": "…", "document_index": 0}]]}}}]}
 * ```
 */
export const liteLlm: AnswerReader = {
  name: 'litellm',
  product: 'LiteLLM',
  shape: 'a list `choices` with `message.provider_specific_fields.citations`',
  recognizes: response => hasList(response, 'choices[].message.provider_specific_fields.citations'),
  pieces: response => {
    const [message] = fieldsAt(response, 'choices[].message')
    const path = 'provider_specific_fields.citations[]'
    const citations = [...fieldsAt(message, `${path}[]`), ...fieldsAt(message, path)]
    const annotations = citations.map((citation): AnswerAnnotation => {
      const words = stringAt(citation, 'supported_text')
      return {sources: [sourceOfAnthropic(citation)], words, covers: 'claim'}
    })
    return chatPieces(response).map(piece => ({
      ...piece,
      annotations: [...(piece.annotations ?? []), ...annotations]
    }))
  }
}

/**
 * Brave Answers: citations as JSON in the text.
 *
 * ```json
 * {"choices": [{"message": {"content": "Fell.<citation>{\"number\":1,\"url\":\"https://a.org\",\"snippet\":\"…\"}</citation>"}}]}
 * ```
 *
 * The element is the marker; the offsets in it refer to the text without elements, which the response
 * does not contain.
 */
export const braveAnswers: AnswerReader = {
  name: 'brave-answers',
  product: 'Brave Answers',
  shape: 'a list `choices` with `<citation>{…}</citation>` in the content',
  recognizes: response =>
    stringsAt(response, 'choices[].message.content').some(text => text.includes('<citation>{')),
  pieces: response =>
    chatPieces(response).map(({text}) => {
      const annotations: AnswerAnnotation[] = []
      const problems: string[] = []
      for (const {index, 0: raw, 1: json = ''} of text.matchAll(citation)) {
        const source = parse(json)
        const id = nameAt(source, 'number')
        if (source === undefined)
          problems.push(`Expected JSON in a citation, got ${json.slice(0, 80)}`)
        else {
          const sources = [sourceOf(source, {id})]
          annotations.push({sources, start: index, end: index + raw.length, covers: 'marker'})
        }
      }
      return {text, annotations, problems}
    })
}

const citation = /<citation>(\{[^<]{0,4000}\})<\/citation>/g

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return
  }
}
