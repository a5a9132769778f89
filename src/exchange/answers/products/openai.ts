import {
  type Fields,
  fieldsAt,
  has,
  hasList,
  isFields,
  stringAt,
  stringsAt,
  valuesAt
} from '../fields.js'
import type {AnswerAnnotation, AnswerPiece, AnswerReader} from '../reader.js'
import {sourceOf} from '../source.js'

/**
 * OpenAI Responses, and services with the same wire format (xAI, OpenRouter).
 *
 * ```json
 * {"output": [{"type": "message", "content": [{"type": "output_text", "text": "Fell. ([a.org](https://a.org))",
 *   "annotations": [{"type": "url_citation", "start_index": 6, "end_index": 30, "url": "https://a.org", "title": "A"}]}]}]}
 * ```
 *
 * - Unit: UTF-16 code units of the content part; some services count code points.
 * - The span of a `url_citation` or `container_file_citation` is the marker in the text, not the claim.
 *   Other services span the words instead: several words without a link or bracket are a claim.
 * - A `file_citation` has an `index` only: the place of a marker that is not in the text.
 * - `citations`, beside `output`, are the pages that xAI came across.
 */
export const openAiResponses: AnswerReader = {
  name: 'openai-responses',
  product: 'OpenAI Responses, xAI',
  shape: 'a list `output` with items of type `message`',
  units: ['utf-16', 'code-point'],
  recognizes: response =>
    hasList(response, 'output') &&
    (has(response, 'output[].type') || response.object === 'response'),
  pieces: outputPieces,
  sources: ({citations}) => valuesAt({citations}, 'citations[]').map(source => sourceOf(source))
}

/** The texts of the messages in `output`. */
export function outputPieces(response: Fields): AnswerPiece[] {
  return fieldsAt(response, 'output[]')
    .filter(({type}) => type === 'message')
    .flatMap(({content}) => fieldsAt({content}, 'content[]'))
    .filter(({type}) => type === 'output_text')
    .map(annotatedPiece)
}

/**
 * OpenAI Chat Completions, and the many services that answer in its shape (OpenRouter, Groq, Jina).
 *
 * ```json
 * {"choices": [{"message": {"content": "…", "annotations": [{"type": "url_citation", "url_citation": {…}}]}}]}
 * ```
 *
 * The first choice. Chat Completions nest what Responses keep flat. Groq lists what its tools found.
 */
export const openAiChat: AnswerReader = {
  name: 'openai-chat',
  product: 'OpenAI Chat Completions, OpenRouter, Groq, Jina',
  shape: 'a list `choices` with a `message`',
  units: ['utf-16', 'code-point'],
  recognizes: response => hasList(response, 'choices'),
  pieces: chatPieces,
  sources: response =>
    valuesAt(response, 'choices[].message.executed_tools[].search_results.results[]').map(source =>
      sourceOf(source)
    )
}

/** The text of the first choice, with its annotations. */
export function chatPieces(response: Fields): AnswerPiece[] {
  const [choice] = valuesAt(response, 'choices[]')
  const [message] = fieldsAt(choice, 'message')
  const text = stringsAt(message, 'content', 'content[].text').join('')
  return [annotatedPiece({text, annotations: message?.annotations})]
}

/** A text with a list of annotations in the shape of OpenAI. */
export function annotatedPiece({text, annotations}: Fields): AnswerPiece {
  return {
    text: typeof text === 'string' ? text : '',
    annotations: fieldsAt({annotations}, 'annotations[]').flatMap(annotationOf)
  }
}

/** `file_path` is a download, not a citation. */
function annotationOf(annotation: Fields): AnswerAnnotation[] {
  const type = stringAt(annotation, 'type') ?? ''
  if (type === 'file_path') return []
  const nested = annotation[type]
  const fields = isFields(nested) ? {...annotation, ...nested} : annotation
  const {start_index, end_index, startIndex, endIndex, index} = fields
  const source = sourceOf(fields, {
    key: stringAt(fields, 'file_id', 'document_id'),
    title: stringAt(fields, 'title', 'filename', 'file_name', 'name', 'file_id'),
    // `text` is the marker and `type` the kind of annotation; neither describes the source.
    text: stringAt(fields, 'cited_text', 'citedText', 'exactQuote', 'quote', 'content') ?? ''
  })
  return [
    {
      sources: [source],
      start: start_index ?? startIndex ?? index,
      end: end_index ?? endIndex,
      words: stringAt(annotation, 'text')
    }
  ]
}
