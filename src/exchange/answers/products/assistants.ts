import {
  type Fields,
  fieldsAt,
  hasList,
  hasString,
  nameAt,
  stringAt,
  stringsAt,
  valuesAt
} from '../fields.js'
import type {AnswerAnnotation, AnswerReader} from '../reader.js'
import {sourceOf} from '../source.js'
import {numberedSources} from './chat-with-lists.js'

// Assistants for companies, and self-hosted ones.

/**
 * Copilot Studio and Teams bots: `[1]` in the text of an activity, its sources in an entity.
 *
 * ```json
 * {"type": "message", "text": "Rates fell [1].", "entities": [{"type": "https://schema.org/Message", "citation": [
 *   {"@type": "Claim", "position": 1, "appearance": {"@type": "DigitalDocument", "name": "A", "url": "https://a.org"}}]}]}
 * ```
 */
export const copilotStudio: AnswerReader = {
  name: 'copilot-studio',
  product: 'Copilot Studio, Teams bots',
  shape: '`text` beside `entities` with a `citation`',
  numbered: true,
  recognizes: response => hasString(response, 'text') && hasList(response, 'entities[].citation'),
  pieces: response => [{text: stringAt(response, 'text') ?? ''}],
  sources: response =>
    fieldsAt(response, 'entities[].citation[]').map((citation, at) =>
      sourceOf(fieldsAt(citation, 'appearance')[0], {
        id: nameAt(citation, 'position') ?? String(at + 1),
        text: stringAt(citation, 'appearance.abstract', 'appearance.text') ?? ''
      })
    )
}

/**
 * Microsoft 365 Copilot: the last message of a conversation, with `attributions` that have no place.
 *
 * ```json
 * {"messages": [{"text": "Rates fell.", "attributions": [{"attributionType": "citation", "providerDisplayName": "A", "seeMoreWebUrl": "https://a.org"}]}]}
 * ```
 */
export const copilotChat: AnswerReader = {
  name: 'microsoft-365-copilot',
  product: 'Microsoft 365 Copilot',
  shape: '`text` beside `attributions`, or a list `messages` of such',
  recognizes: response => hasList(lastMessage(response), 'attributions'),
  pieces: response => [{text: stringAt(lastMessage(response), 'text') ?? ''}],
  sources: response =>
    fieldsAt(lastMessage(response), 'attributions[]').map(attribution =>
      sourceOf(attribution, {
        title: stringAt(attribution, 'providerDisplayName'),
        url: stringAt(attribution, 'seeMoreWebUrl')
      })
    )
}

const lastMessage = (response: Fields): Fields =>
  fieldsAt(response, 'messages[]')
    .filter(message => hasList(message, 'attributions'))
    .at(-1) ?? response

/** Amazon Q Business: `systemMessage` beside `sourceAttributions`, each with the segments it supports. */
export const amazonQ: AnswerReader = {
  name: 'amazon-q',
  product: 'Amazon Q Business',
  shape: '`systemMessage` beside `sourceAttributions`',
  units: ['code-point', 'utf-16'],
  recognizes: response =>
    hasString(response, 'systemMessage') && hasList(response, 'sourceAttributions'),
  pieces: response => {
    const annotations = fieldsAt(response, 'sourceAttributions[]').flatMap(attribution =>
      fieldsAt(attribution, 'textMessageSegments[]').map((segment): AnswerAnnotation => {
        const {beginOffset: start, endOffset: end} = segment
        return {sources: [sourceOf(attribution)], start, end, covers: 'claim'}
      })
    )
    return [{text: stringAt(response, 'systemMessage') ?? '', annotations}]
  },
  sources: response => fieldsAt(response, 'sourceAttributions[]').map(source => sourceOf(source))
}

/** Glean: fragments of text, each followed by the document it cites. */
export const glean: AnswerReader = {
  name: 'glean',
  product: 'Glean Chat',
  shape: 'a list `messages` with `fragments`',
  recognizes: response => hasList(response, 'messages[].fragments'),
  pieces: response =>
    fieldsAt(response, 'messages[]')
      .filter(({author}) => author !== 'USER')
      .flatMap(message => fieldsAt(message, 'fragments[]'))
      .map(fragment => {
        const documents = fieldsAt(fragment, 'citation.sourceDocument')
        const sources = documents.map(document =>
          sourceOf(document, {key: stringAt(document, 'id')})
        )
        const annotations = sources.length > 0 ? [{sources, covers: 'end' as const}] : []
        return {text: stringAt(fragment, 'text') ?? '', annotations}
      })
}

/** Dify: `answer` beside `metadata.retriever_resources`, passages without places. */
export const dify: AnswerReader = {
  name: 'dify',
  product: 'Dify',
  shape: '`answer` beside `metadata.retriever_resources`',
  numbered: true,
  recognizes: response =>
    hasString(response, 'answer') && hasList(response, 'metadata.retriever_resources'),
  pieces: response => [{text: stringAt(response, 'answer') ?? ''}],
  sources: response => numberedSources(valuesAt(response, 'metadata.retriever_resources[]'))
}

/** Open WebUI: messages whose `sources` have passages under `document`; `[n]` names the nth. */
export const openWebUi: AnswerReader = {
  name: 'open-webui',
  product: 'Open WebUI',
  shape: '`content` beside `sources` with a `document`',
  numbered: true,
  recognizes: response => hasString(response, 'content') && hasList(response, 'sources[].document'),
  pieces: response => [{text: stringAt(response, 'content') ?? ''}],
  sources: response =>
    fieldsAt(response, 'sources[]').map((each, at) =>
      sourceOf(fieldsAt(each, 'source')[0], {
        id: String(at + 1),
        title: stringAt(each, 'metadata[].name', 'source.name', 'metadata[].source'),
        url: stringAt(each, 'source.url', 'metadata[].url', 'metadata[].source'),
        text: stringsAt(each, 'document[]').join('\n\n')
      })
    )
}
