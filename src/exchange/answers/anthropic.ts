import {type Answer, AnswerDraft} from './answer.js'
import {expectFields, expectList, type Fields, integerOf, listOf, stringOf} from './shape.js'

/**
 * Anthropic: Messages with citations or web search.
 *
 * ```json
 * {"content": [{"type": "text", "text": "Rates "}, {"type": "text", "text": "fell in May.", "citations": [
 *   {"type": "char_location", "cited_text": "…", "document_index": 0, "document_title": "A", "start_char_index": 0, "end_char_index": 9}]}]}
 * ```
 *
 * - Unit: none for the answer; the text block that has the citations is the claim. Offsets in a
 *   citation are those of the document.
 * - Sources: a web page or search result by its address, a document by its index.
 * - What is cited of a source becomes its text; pages (`page_location`, the last one excluded) become
 *   the locator.
 *
 * @param response
 *   Message as recorded.
 * @throws {TypeError}
 *   When it has no list `content`.
 */
export function readAnthropicAnswer(response: unknown): Answer {
  const shape = 'an Anthropic message with a list `content`'
  const content = expectList(expectFields(response, shape).content, shape)
  const draft = new AnswerDraft()
  for (const {type, text, citations} of listOf(content)) {
    if (type !== 'text') continue
    const part = draft.append(stringOf(text) ?? '')
    const start = part.text.length - part.text.trimStart().length
    const span = draft.spanIn(part, start, part.text.trimEnd().length, 'utf-16')
    const locators = new Map<string, string | undefined>()
    for (const citation of listOf(citations)) {
      const id = addSource(draft, citation)
      locators.set(id, locators.get(id) ?? pagesOf(citation))
    }
    if (span.end <= span.start) continue
    for (const [id, locator] of locators) {
      draft.cite({span, sourceIds: [id], covers: 'claim', ...(locator && {locator})})
    }
  }
  return draft.finish()
}

function addSource(draft: AnswerDraft, citation: Fields): string {
  const address = stringOf(citation.url) ?? stringOf(citation.source)
  const title = stringOf(citation.title) ?? stringOf(citation.document_title)
  const number = integerOf(citation.document_index, integerOf(citation.search_result_index, 0))
  const url = address && /^https?:/.test(address) ? address : undefined
  return draft.addSource(address ?? `${number}`, {title, url}, stringOf(citation.cited_text))
}

function pagesOf({type, start_page_number, end_page_number}: Fields): string | undefined {
  if (type !== 'page_location') return
  const first = integerOf(start_page_number, 1)
  const last = integerOf(end_page_number, first + 1) - 1
  return last > first ? `pp. ${first}–${last}` : `p. ${first}`
}
