import {type Fields, fieldsAt, nameAt, stringAt, valuesAt} from '../fields.js'
import type {AnswerPiece, AnswerReader, AnswerSource} from '../reader.js'
import {sourceOf} from '../source.js'

/**
 * Mistral: Chat Completions and Conversations.
 *
 * ```json
 * {"choices": [{"message": {"content": [{"type": "text", "text": "Rates fell"}, {"type": "reference", "reference_ids": [1, 2]}, {"type": "text", "text": "."}]}}]}
 * {"outputs": [{"type": "message.output", "content": [{"type": "text", "text": "Rates fell"}, {"type": "tool_reference", "tool": "web_search", "title": "A", "url": "https://a.org"}]}]}
 * ```
 *
 * - No offsets: a reference occurs between chunks of text, where a marker would.
 * - Ids of a `reference` are those of the documents in the request, which the response does not repeat;
 *   pages of a `tool_reference` are numbered from 1.
 */
export const mistral: AnswerReader = {
  name: 'mistral',
  product: 'Mistral Chat Completions, Conversations',
  shape: '`outputs` of type `message.output`, or `choices` with a `reference` in the content',
  recognizes: response =>
    outputsOf(response).length > 0 ||
    fieldsAt(response, 'choices[].message.content[]').some(({type}) => isReference(type)),
  pieces: response => {
    const [choice] = valuesAt(response, 'choices[]')
    const contents = [
      ...valuesAt(choice, 'message.content'),
      ...outputsOf(response).flatMap(output => valuesAt(output, 'content'))
    ]
    return contents.flatMap(piecesOf)
  }
}

const outputsOf = (response: Fields) =>
  fieldsAt(response, 'outputs[]').filter(({type}) => type === 'message.output')

const isReference = (type: unknown) => type === 'reference' || type === 'tool_reference'

function piecesOf(content: unknown): AnswerPiece[] {
  if (typeof content === 'string') return [{text: content}]
  return fieldsAt({content}, 'content[]').map(chunk => {
    if (!isReference(chunk.type)) return {text: stringAt(chunk, 'text') ?? ''}
    return {text: '', annotations: [{sources: sourcesOf(chunk), covers: 'end' as const}]}
  })
}

function sourcesOf(chunk: Fields): AnswerSource[] {
  if (chunk.type === 'tool_reference')
    return [sourceOf(chunk, {text: stringAt(chunk, 'description') ?? ''})]
  return valuesAt(chunk, 'reference_ids[]').flatMap(value => {
    const id = nameAt({value}, 'value')
    return id === undefined ? [] : [{id}]
  })
}
