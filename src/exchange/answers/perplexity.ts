import {type Answer, AnswerDraft} from './answer.js'
import {citeMarkers} from './markers.js'
import {expectFields, expectList, fieldsOf, listOf, stringOf} from './shape.js'

/**
 * Perplexity: Sonar.
 *
 * ```json
 * {"choices": [{"message": {"content": "Rates fell[1]."}}], "citations": ["https://a.org"],
 *   "search_results": [{"title": "A", "url": "https://a.org", "date": "2026-05-04", "snippet": "…"}]}
 * ```
 *
 * - Unit: none; `[n]` in the text names the nth of the lists, from 1. `search_results` and `citations`
 *   list the same pages, the first with titles.
 *
 * @param response
 *   Response as recorded; the first choice.
 * @throws {TypeError}
 *   When it has no `choices`.
 */
export function readPerplexityAnswer(response: unknown): Answer {
  const shape = 'a Perplexity response with a list `choices`'
  const {choices, citations, search_results} = expectFields(response, shape)
  const [choice] = expectList(choices, shape)
  const draft = new AnswerDraft()
  const part = draft.append(stringOf(fieldsOf(fieldsOf(choice)?.message)?.content) ?? '')
  const urls = Array.isArray(citations) ? citations : []
  for (const [index, url] of urls.entries()) {
    draft.addSource(`${index}`, {id: `${index + 1}`, url: stringOf(url)})
  }
  const results = listOf(search_results)
  for (const [index, {title, url, date, snippet}] of results.entries()) {
    draft.addSource(`${index}`, {
      id: `${index + 1}`,
      title: stringOf(title),
      url: stringOf(url),
      date: stringOf(date),
      text: stringOf(snippet)
    })
  }
  const listed = Math.max(urls.length, results.length)
  const ids = new Set(Array.from({length: listed}, (_, index) => `${index + 1}`))
  citeMarkers(draft, part, /`+[^`]*`+|\[(\d{1,3})\]/g, ids)
  return draft.finish()
}
