import {type Fields, fieldsAt, has, isFields, stringAt, valuesAt} from '../fields.js'
import {type EventReader, Numbered} from './event-reader.js'

interface Content {
  text: string
  annotations: unknown[]
}

interface Item {
  fields: Fields
  readonly content: Numbered<Content>
}

/**
 * OpenAI Responses, and services with the same events (xAI, Perplexity Agent).
 *
 * ```json
 * {"type": "response.output_text.delta", "output_index": 1, "content_index": 0, "delta": "Rates "}
 * {"type": "response.output_text.annotation.added", "output_index": 1, "content_index": 0, "annotation": {…}}
 * {"type": "response.completed", "response": {…}}
 * ```
 *
 * The response of the last event is used if it has output; otherwise the events before it are.
 */
export const openAiResponsesEvents: EventReader = {
  product: 'OpenAI Responses',
  shape: '`type: "response.…"`',
  recognizes: event => /^response\./.test(stringAt(event, 'type') ?? ''),
  collect: events => {
    const last = events.flatMap(event => fieldsAt(event, 'response')).at(-1)
    if (last && has(last, 'output[]')) return last
    const items = new Numbered((): Item => {
      return {fields: {type: 'message'}, content: new Numbered(() => ({text: '', annotations: []}))}
    })
    for (const event of events) addToItem(items.at(event.output_index), event)
    const output = items.all.map(({fields, content}) => {
      const parts = content.all.map(part => ({type: 'output_text', ...part}))
      return parts.length > 0 ? {...fields, content: parts} : fields
    })
    const searches = events.flatMap(searchOf)
    return {object: 'response', ...last, output: [...searches, ...output]}
  }
}

function addToItem(item: Item, event: Fields): void {
  const {type, content_index, delta, text, annotation} = event
  const [fields] = fieldsAt(event, 'item')
  if (fields) item.fields = fields
  if (type === 'response.output_text.delta' && typeof delta === 'string') {
    item.content.at(content_index).text += delta
  }
  if (type === 'response.output_text.done' && typeof text === 'string') {
    item.content.at(content_index).text = text
  }
  if (isFields(annotation)) item.content.at(content_index).annotations.push(annotation)
}

/** Perplexity Agent reports its search results while it thinks. */
function searchOf(event: Fields): Fields[] {
  const results = valuesAt(event, 'results[]')
  return results.length > 0 ? [{type: 'search_results', results}] : []
}

/**
 * Chat Completions in chunks, of OpenAI and the services with its shape.
 *
 * ```json
 * {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Rates "}}], "citations": ["https://a.org"]}
 * ```
 *
 * Pieces of content and annotations are joined; of every other field the last value is used.
 */
export const openAiChatEvents: EventReader = {
  product: 'OpenAI Chat Completions',
  shape: '`choices` with a `delta`',
  recognizes: event => has(event, 'choices[].delta'),
  collect: events => {
    let content = ''
    let message: Fields = {}
    let fields: Fields = {}
    const annotations: unknown[] = []
    for (const event of events) {
      fields = {...fields, ...event}
      for (const choice of fieldsAt(event, 'choices[]')) {
        if ((choice.index ?? 0) !== 0) continue
        const [delta] = fieldsAt(choice, 'delta')
        content += stringAt(delta, 'content') ?? ''
        annotations.push(...valuesAt(delta, 'annotations[]'))
        message = {...message, ...delta}
      }
    }
    return {...fields, choices: [{message: {...message, content, annotations}}]}
  }
}
