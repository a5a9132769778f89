import {type Answer, AnswerDraft} from './answer.js'
import {expectFields, expectList, type Fields, fieldsOf, listOf, stringOf} from './shape.js'

/**
 * Mistral: Chat Completions and Conversations.
 *
 * ```json
 * {"choices": [{"message": {"content": [{"type": "text", "text": "Rates fell"}, {"type": "reference", "reference_ids": [1, 2]}, {"type": "text", "text": "."}]}}]}
 * {"outputs": [{"type": "message.output", "content": [{"type": "text", "text": "Rates fell"}, {"type": "tool_reference", "tool": "web_search", "title": "A", "url": "https://a.org"}]}]}
 * ```
 *
 * - Unit: none; a reference stands between chunks of text, where a marker would.
 * - Ids of a `reference` are those of the documents in the request, which the response does not repeat;
 *   pages of a `tool_reference` are numbered from 1.
 *
 * @param response
 *   Response as recorded; the first choice, or all messages of a conversation.
 * @throws {TypeError}
 *   When it has neither `choices` nor `outputs`.
 */
export function readMistralAnswer(response: unknown): Answer {
  const shape = 'a Mistral response with `choices` or `outputs`'
  const {choices, outputs} = expectFields(response, shape)
  const draft = new AnswerDraft()
  if (choices !== undefined) {
    const [choice] = expectList(choices, shape)
    readContent(draft, fieldsOf(fieldsOf(choice)?.message)?.content)
    return draft.finish()
  }
  for (const {type, content} of listOf(expectList(outputs, shape))) {
    if (type === 'message.output') readContent(draft, content)
  }
  return draft.finish()
}

function readContent(draft: AnswerDraft, content: unknown): void {
  if (typeof content === 'string') draft.append(content)
  for (const chunk of listOf(content)) {
    if (chunk.type === 'text') {
      draft.append(stringOf(chunk.text) ?? '')
      continue
    }
    const sourceIds = addSources(draft, chunk)
    const span = {start: draft.end, end: draft.end}
    if (sourceIds.length > 0) draft.cite({span, sourceIds, covers: 'marker'})
  }
}

function addSources(draft: AnswerDraft, {type, reference_ids, url, title}: Fields): string[] {
  if (type === 'reference' && Array.isArray(reference_ids)) {
    return reference_ids.map(id => draft.addSource(String(id), {id: String(id)}))
  }
  const key = stringOf(url) ?? stringOf(title)
  if (type !== 'tool_reference' || key === undefined) return []
  return [draft.addSource(key, {title: stringOf(title), url: stringOf(url)})]
}
