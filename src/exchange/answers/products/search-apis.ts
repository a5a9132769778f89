import {fieldsAt, hasList, hasString, stringAt, stringsAt, valuesAt} from '../fields.js'
import type {AnswerReader} from '../reader.js'
import {sourceOf} from '../source.js'
import {numberedSources} from './chat-with-lists.js'

// Search services that answer: the text in one field, the pages in another.

/** Exa: `{"answer": "…", "citations": [{"id": …, "url": …, "title": …}]}`; links in the text cite. */
export const exa: AnswerReader = {
  name: 'exa',
  product: 'Exa Answer',
  shape: '`answer` beside `citations`',
  numbered: true,
  recognizes: response => hasString(response, 'answer') && hasList(response, 'citations'),
  pieces: response => [{text: stringAt(response, 'answer') ?? ''}],
  sources: response => numberedSources(valuesAt(response, 'citations[]'))
}

/** Tavily: `answer` with `results` of a search, `content` with `sources` of research. */
export const tavily: AnswerReader = {
  name: 'tavily',
  product: 'Tavily Search, Research',
  shape: '`answer` beside `results`, or `content` beside `sources`',
  numbered: true,
  recognizes: response =>
    (hasString(response, 'answer') && hasList(response, 'results')) ||
    (hasString(response, 'content') && hasList(response, 'sources')),
  pieces: response => [{text: stringAt(response, 'answer', 'content') ?? ''}],
  sources: response =>
    numberedSources([...valuesAt(response, 'results[]'), ...valuesAt(response, 'sources[]')])
}

/** Linkup: `{"answer": "…", "sources": [{"name": …, "url": …, "snippet": …}]}`. */
export const linkup: AnswerReader = {
  name: 'linkup',
  product: 'Linkup',
  shape: '`answer` beside `sources`',
  numbered: true,
  recognizes: response => hasString(response, 'answer') && hasList(response, 'sources'),
  pieces: response => [{text: stringAt(response, 'answer') ?? ''}],
  sources: response => numberedSources(valuesAt(response, 'sources[]'))
}

/** You.com Research, `[[1]]` in the text; also its agents, and the older `answer` with `search_results`. */
export const youCom: AnswerReader = {
  name: 'you-com',
  product: 'You.com Research, Agents',
  shape: '`output.content` beside `output.sources`, or `output` of type `message.answer`',
  numbered: true,
  recognizes: response =>
    (hasString(response, 'output.content') && hasList(response, 'output.sources')) ||
    (hasString(response, 'answer') &&
      (hasList(response, 'search_results') || hasList(response, 'hits'))) ||
    fieldsAt(response, 'output[]').some(({type}) => type === 'message.answer'),
  pieces: response => {
    const answers = fieldsAt(response, 'output[]').filter(({type}) => type === 'message.answer')
    const texts = [
      ...stringsAt(response, 'output.content', 'answer'),
      ...answers.flatMap(each => stringsAt(each, 'text'))
    ]
    return texts.map(text => ({text}))
  },
  sources: response =>
    numberedSources([
      ...valuesAt(response, 'output.sources[]'),
      ...valuesAt(response, 'search_results[]'),
      ...valuesAt(response, 'hits[]'),
      ...fieldsAt(response, 'output[]')
        .filter(({type}) => type === 'web_search.results')
        .flatMap(search => valuesAt(search, 'content[]'))
    ]).map((source, at) => {
      const snippets = valuesAt(response, 'output.sources[]')[at]
      return {
        ...source,
        text: source.text ?? (stringsAt(snippets, 'snippets[]').join('\n\n') || undefined)
      }
    })
}

/** Kagi FastGPT: `{"data": {"output": "… [1]", "references": [{"title": …, "url": …}]}}`. */
export const kagi: AnswerReader = {
  name: 'kagi',
  product: 'Kagi FastGPT',
  shape: '`data.output` beside `data.references`',
  numbered: true,
  recognizes: response => hasString(response, 'data.output'),
  pieces: response => [{text: stringAt(response, 'data.output') ?? ''}],
  sources: response => numberedSources(valuesAt(response, 'data.references[]'))
}

/** Cloudflare AI Search: `result.response` beside the files found, in `result.data`. */
export const cloudflare: AnswerReader = {
  name: 'cloudflare-ai-search',
  product: 'Cloudflare AI Search',
  shape: '`response` beside a list `data`, or under `result`',
  recognizes: response =>
    (hasString(response, 'result.response') && hasList(response, 'result.data')) ||
    (hasString(response, 'response') && hasList(response, 'data')),
  pieces: response => [{text: stringAt(response, 'result.response', 'response') ?? ''}],
  sources: response =>
    [...fieldsAt(response, 'result.data[]'), ...fieldsAt(response, 'data[]')].map(file =>
      sourceOf(file, {
        key: stringAt(file, 'file_id', 'filename'),
        url: stringAt(file, 'attributes.url', 'url') ?? '',
        text: stringsAt(file, 'content[].text').join('\n\n')
      })
    )
}
