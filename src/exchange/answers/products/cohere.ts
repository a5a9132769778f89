import {
  type Fields,
  fieldsAt,
  has,
  hasList,
  hasString,
  integerOf,
  nameAt,
  stringAt,
  valuesAt
} from '../fields.js'
import type {AnswerAnnotation, AnswerPiece, AnswerReader, AnswerSource} from '../reader.js'
import {sourceOf} from '../source.js'

/**
 * Cohere: Chat v2.
 *
 * ```json
 * {"message": {"content": [{"type": "text", "text": "Rates fell."}], "citations": [
 *   {"start": 6, "end": 10, "text": "fell", "content_index": 0, "sources": [{"type": "document", "id": "d:0", "document": {"title": "A"}}]}]}}
 * ```
 *
 * - Unit: code points of the content that `content_index` names (0 when left out). The span is the claim.
 * - Citations of the plan or of thinking are not part of the answer.
 * - Sources keep the ids they were given; a result of a tool is a source as well.
 */
export const cohereV2: AnswerReader = {
  name: 'cohere-v2',
  product: 'Cohere Chat v2',
  shape: 'a `message` with a list `content`',
  units: ['code-point'],
  recognizes: response =>
    ['content', 'citations', 'tool_calls'].some(name => hasList(response, `message.${name}`)),
  pieces: response => {
    const content = valuesAt(response, 'message.content[]')
    const texts = content.map(block =>
      stringAt(block, 'type') === 'text' ? (stringAt(block, 'text') ?? '') : ''
    )
    const annotations = texts.map((): AnswerAnnotation[] => [])
    const problems: string[] = []
    for (const citation of fieldsAt(response, 'message.citations[]')) {
      if ((citation.type ?? 'TEXT_CONTENT') !== 'TEXT_CONTENT') continue
      const index = citation.content_index ?? 0
      const own = annotations[integerOf(index) ?? -1]
      if (own) own.push(annotationOf(citation))
      else
        problems.push(`Expected content of ${texts.length}, got content ${JSON.stringify(index)}`)
    }
    const pieces = texts.map((text, at) => ({text, annotations: annotations[at] ?? []}))
    return [...pieces, {text: '', problems}]
  }
}

/**
 * Cohere: Chat v1.
 *
 * ```json
 * {"text": "Rates fell.", "citations": [{"start": 6, "end": 10, "text": "fell", "document_ids": ["d_0"]}], "documents": [{"id": "d_0", "title": "A"}]}
 * ```
 */
export const cohereV1: AnswerReader = {
  name: 'cohere-v1',
  product: 'Cohere Chat v1',
  shape: '`text` beside `documents` or `citations` with `document_ids`',
  units: ['code-point'],
  recognizes: response =>
    hasString(response, 'text') &&
    (has(response, 'citations[].document_ids') ||
      hasList(response, 'documents') ||
      has(response, 'generation_id')),
  pieces: (response): AnswerPiece[] => [
    {
      text: stringAt(response, 'text') ?? '',
      annotations: fieldsAt(response, 'citations[]').map(annotationOf)
    }
  ],
  sources: response =>
    fieldsAt(response, 'documents[]').map(document => sourceOfDocument(document, document))
}

function annotationOf(citation: Fields): AnswerAnnotation {
  const {start, end} = citation
  const ids = valuesAt(citation, 'document_ids[]').map(id => sourceOfDocument({id}, {}))
  const sources = fieldsAt(citation, 'sources[]').map(source => {
    const [document] = [...fieldsAt(source, 'document'), ...fieldsAt(source, 'tool_output')]
    return sourceOfDocument(source, document)
  })
  const words = stringAt(citation, 'text')
  return {sources: [...ids, ...sources], start, end, words, covers: 'claim'}
}

function sourceOfDocument(named: Fields, document: unknown): AnswerSource {
  return sourceOf(document, {
    id: nameAt(named, 'id'),
    title: stringAt(document, 'title') ?? '',
    url: stringAt(document, 'url') ?? '',
    text: stringAt(document, 'text', 'snippet') ?? ''
  })
}
