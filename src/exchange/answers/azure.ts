import {type Answer, AnswerDraft} from './answer.js'
import {citeMarkers} from './markers.js'
import {expectFields, expectList, fieldsOf, listOf, stringOf} from './shape.js'

/**
 * Azure OpenAI on your data.
 *
 * ```json
 * {"choices": [{"message": {"content": "Rates fell [doc1].", "context": {"citations": [
 *   {"content": "…", "title": "A", "url": "https://a.org", "filepath": "a.pdf", "chunk_id": "0"}]}}}]}
 * ```
 *
 * - Unit: none; `[doc1]` in the text names the first of `context.citations`.
 * - A web search of Azure answers in the shape of OpenAI: `readOpenAiAnswer`.
 *
 * @param response
 *   Response as recorded; the first choice.
 * @throws {TypeError}
 *   When it has no `choices`.
 */
export function readAzureAnswer(response: unknown): Answer {
  const shape = 'an Azure OpenAI response with a list `choices`'
  const [choice] = expectList(expectFields(response, shape).choices, shape)
  const {content, context} = fieldsOf(fieldsOf(choice)?.message) ?? {}
  const draft = new AnswerDraft()
  const part = draft.append(stringOf(content) ?? '')
  const citations = listOf(fieldsOf(context)?.citations)
  const ids = new Set<string>()
  for (const [index, {title, filepath, url, content: text}] of citations.entries()) {
    const id = `doc${index + 1}`
    ids.add(id)
    draft.addSource(id, {
      id,
      title: stringOf(title) ?? stringOf(filepath),
      url: stringOf(url),
      text: stringOf(text)
    })
  }
  citeMarkers(draft, part, /`+[^`]*`+|\[(doc\d{1,3})\]/g, ids)
  return draft.finish()
}
