import {fieldsAt, has} from '../fields.js'
import type {AnswerReader} from '../reader.js'
import {annotatedPiece} from './openai.js'

/**
 * OpenAI Assistants and Azure AI Foundry: messages of a thread.
 *
 * ```json
 * {"object": "thread.message", "content": [{"type": "text", "text": {"value": "Fell【4:0†source】.",
 *   "annotations": [{"type": "file_citation", "text": "【4:0†source】", "start_index": 4, "end_index": 16, "file_citation": {"file_id": "f"}}]}}]}
 * ```
 *
 * Offsets count characters; the marker that each annotation repeats decides.
 */
export const threadMessage: AnswerReader = {
  name: 'thread-message',
  product: 'OpenAI Assistants, Azure AI Foundry',
  shape: 'a list `content` with `text.value`',
  units: ['code-point', 'utf-16'],
  recognizes: response => has(response, 'content[].text.value'),
  pieces: response =>
    fieldsAt(response, 'content[].text').map(({value, annotations}) =>
      annotatedPiece({text: value, annotations})
    )
}
