import {type Answer, AnswerDraft, type AnswerPart} from './answer.js'
import {expectFields, type Fields, fieldsOf, integerOf, listOf, stringOf} from './shape.js'

/**
 * Cohere: Chat v2 (`message`) and v1 (`text`).
 *
 * ```json
 * {"message": {"content": [{"type": "text", "text": "Rates fell."}], "citations": [
 *   {"start": 6, "end": 10, "text": "fell", "content_index": 0, "sources": [{"type": "document", "id": "d:0", "document": {"title": "A"}}]}]}}
 * {"text": "Rates fell.", "citations": [{"start": 6, "end": 10, "text": "fell", "document_ids": ["d_0"]}], "documents": [{"id": "d_0", "title": "A"}]}
 * ```
 *
 * - Unit: code points of the content that `content_index` names (0 when left out).
 * - Meaning: the span is the claim. Citations of the plan or of thinking are none of the answer.
 * - Sources keep the ids they were given; a result of a tool is a source as well.
 *
 * @param response
 *   Response as recorded.
 * @throws {TypeError}
 *   When it has neither `message` nor `text`.
 */
export function readCohereAnswer(response: unknown): Answer {
  const shape = 'a Cohere response with `message` or `text`'
  const fields = expectFields(response, shape)
  const draft = new AnswerDraft()
  if (typeof fields.text === 'string') {
    const parts = [draft.append(fields.text)]
    for (const document of listOf(fields.documents)) addDocument(draft, document.id, document)
    for (const citation of listOf(fields.citations)) readCitation(draft, citation, parts)
    return draft.finish()
  }
  const {content, citations} = expectFields(fields.message, shape)
  const parts = listOf(content).map(({type, text}) =>
    draft.append(type === 'text' ? (stringOf(text) ?? '') : '')
  )
  for (const citation of listOf(citations)) {
    if ((citation.type ?? 'TEXT_CONTENT') !== 'TEXT_CONTENT') continue
    readCitation(draft, citation, parts)
  }
  return draft.finish()
}

function readCitation(draft: AnswerDraft, citation: Fields, parts: readonly AnswerPart[]): void {
  const part = parts[integerOf(citation.content_index, 0)]
  if (!part) {
    draft.report(`Expected content of ${parts.length}, got content ${citation.content_index ?? 0}`)
    return
  }
  const ids = Array.isArray(citation.document_ids) ? citation.document_ids : []
  const sourceIds = [
    ...ids.map(id => addDocument(draft, id)),
    ...listOf(citation.sources).map(({id, document, tool_output}) =>
      addDocument(draft, id, fieldsOf(document) ?? fieldsOf(tool_output))
    )
  ]
  const start = integerOf(citation.start, 0)
  const end = integerOf(citation.end, start)
  const span = draft.spanIn(part, start, end, 'code-point', stringOf(citation.text))
  if (sourceIds.length > 0) draft.cite({span, sourceIds: [...new Set(sourceIds)], covers: 'claim'})
}

function addDocument(
  draft: AnswerDraft,
  id: unknown,
  {title, url, text, snippet}: Fields = {}
): string {
  return draft.addSource(String(id), {
    id: String(id),
    title: stringOf(title),
    url: stringOf(url),
    text: stringOf(text) ?? stringOf(snippet)
  })
}
