import {type Fields, fieldsAt, hasList, integerOf, nameAt, stringAt} from '../fields.js'
import type {AnswerAnnotation, AnswerPiece, AnswerReader, AnswerSource} from '../reader.js'
import {isAddress, sourceOf} from '../source.js'

/**
 * Anthropic: Messages with citations or web search.
 *
 * ```json
 * {"content": [{"type": "text", "text": "Rates "}, {"type": "text", "text": "fell in May.", "citations": [
 *   {"type": "char_location", "cited_text": "…", "document_index": 0, "document_title": "A", "start_char_index": 0, "end_char_index": 9}]}]}
 * ```
 *
 * - No offsets in the answer: the text block that has the citations is the claim. Offsets in a citation
 *   are those of the document.
 * - Sources: a web page or search result by its address, a document by its index.
 * - What is cited of a source becomes its text; pages (`page_location`, the last one excluded) become
 *   the locator.
 */
export const anthropicMessages: AnswerReader = {
  name: 'anthropic-messages',
  product: 'Anthropic Messages',
  shape: 'a list `content` with blocks of type `text`',
  recognizes: response => hasList(response, 'content'),
  pieces: response =>
    fieldsAt(response, 'content[]')
      .filter(({type}) => type === 'text')
      .map(blockPiece)
}

/** A block with the citations of Anthropic: the block is the claim. */
export function blockPiece(block: Fields): AnswerPiece {
  const citations = fieldsAt(block, 'citations[]')
  const locators = new Map<string, string>()
  for (const citation of citations) {
    const pages = pagesOf(citation)
    const source = keyOf(citation)
    if (pages !== undefined && !locators.has(source)) locators.set(source, pages)
  }
  const seen = new Set<string>()
  const annotations = citations.map((citation): AnswerAnnotation => {
    const source = keyOf(citation)
    seen.add(source)
    const sources = [sourceOfAnthropic(citation)]
    return {sources, covers: 'piece', locator: locators.get(source)}
  })
  return {text: stringAt(block, 'text') ?? '', annotations}
}

export function sourceOfAnthropic(citation: Fields): AnswerSource {
  const address = stringAt(citation, 'url', 'source')
  return sourceOf(citation, {
    key: keyOf(citation),
    title: stringAt(citation, 'title', 'document_title'),
    url: address !== undefined && isAddress(address) ? address : '',
    text: stringAt(citation, 'cited_text') ?? ''
  })
}

function keyOf(citation: Fields): string {
  return (
    stringAt(citation, 'url', 'source', 'file_id') ??
    nameAt(citation, 'document_index', 'search_result_index', 'document_title') ??
    '0'
  )
}

function pagesOf({type, start_page_number, end_page_number}: Fields): string | undefined {
  if (type !== 'page_location') return
  const first = integerOf(start_page_number) ?? 1
  const last = (integerOf(end_page_number) ?? first + 1) - 1
  return last > first ? `pp. ${first}–${last}` : `p. ${first}`
}
