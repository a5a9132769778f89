import {type Answer, AnswerDraft, type AnswerPart} from './answer.js'
import {
  expectFields,
  expectList,
  type Fields,
  fieldsOf,
  integerOf,
  listOf,
  stringOf
} from './shape.js'

/**
 * OpenAI: Responses and Chat Completions.
 *
 * ```json
 * {"output": [{"type": "message", "content": [{"type": "output_text", "text": "Fell. ([a.org](https://a.org))",
 *   "annotations": [{"type": "url_citation", "start_index": 6, "end_index": 30, "url": "https://a.org", "title": "A"}]}]}]}
 * {"choices": [{"message": {"content": "…", "annotations": [{"type": "url_citation", "url_citation": {…}}]}}]}
 * ```
 *
 * - Unit: UTF-16 code units of the content part.
 * - Meaning: the span of a `url_citation` or `container_file_citation` is the marker in the text, not
 *   the claim. Services with the same wire format span the words instead: a span of several words
 *   without link or bracket is a claim.
 * - A `file_citation` has an `index` only: the place of a marker that is not there.
 * - `file_path` is a download, no citation.
 *
 * @param response
 *   Response as recorded; the first choice of Chat Completions.
 * @throws {TypeError}
 *   When it has neither `output` nor `choices`.
 */
export function readOpenAiAnswer(response: unknown): Answer {
  const shape = 'an OpenAI response with `output` or `choices`'
  const {output, choices} = expectFields(response, shape)
  const draft = new AnswerDraft()
  if (choices !== undefined) {
    const [choice] = expectList(choices, shape)
    const {content, annotations} = fieldsOf(fieldsOf(choice)?.message) ?? {}
    readAnnotations(draft, draft.append(stringOf(content) ?? ''), listOf(annotations))
    return draft.finish()
  }
  for (const item of listOf(expectList(output, shape))) {
    if (item.type !== 'message') continue
    for (const {type, text, annotations} of listOf(item.content)) {
      if (type !== 'output_text') continue
      readAnnotations(draft, draft.append(stringOf(text) ?? ''), listOf(annotations))
    }
  }
  return draft.finish()
}

function readAnnotations(
  draft: AnswerDraft,
  part: AnswerPart,
  annotations: readonly Fields[]
): void {
  for (const annotation of annotations) {
    // Chat Completions nest what Responses keep flat.
    const fields = fieldsOf(annotation[String(annotation.type)]) ?? annotation
    const url = stringOf(fields.url)
    const fileId = stringOf(fields.file_id)
    const key = annotation.type === 'file_path' ? undefined : (url ?? fileId)
    if (key === undefined) continue
    const title = stringOf(fields.title) ?? stringOf(fields.filename)
    const id = draft.addSource(key, {title, url})
    const start = integerOf(fields.start_index, integerOf(fields.index, part.text.length))
    const span = draft.spanIn(part, start, integerOf(fields.end_index, start), 'utf-16')
    const words = part.text.slice(span.start - part.start, span.end - part.start)
    draft.cite({span, sourceIds: [id], covers: isClaim(words) ? 'claim' : 'marker'})
  }
}

function isClaim(words: string): boolean {
  return !/[[\]【】†]|https?:/.test(words) && /\p{L}\s+\S*\p{L}\S*\s+\S*\p{L}/u.test(words)
}
