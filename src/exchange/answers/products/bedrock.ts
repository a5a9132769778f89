import {
  type Fields,
  fieldsAt,
  hasList,
  hasString,
  integerOf,
  nameAt,
  stringAt,
  stringsAt,
  valuesAt
} from '../fields.js'
import type {AnswerAnnotation, AnswerPiece, AnswerReader, AnswerSource} from '../reader.js'
import {sourceOf} from '../source.js'

/**
 * Amazon Bedrock: RetrieveAndGenerate.
 *
 * ```json
 * {"output": {"text": "Rates fell."}, "citations": [{
 *   "generatedResponsePart": {"textResponsePart": {"text": "Rates fell.", "span": {"start": 0, "end": 10}}},
 *   "retrievedReferences": [{"content": {"text": "…"}, "location": {"type": "WEB", "webLocation": {"url": "https://a.org"}}}]}]}
 * ```
 *
 * The span is the claim; its end is that of the last character, so the text that comes with it decides.
 */
export const bedrockGenerate: AnswerReader = {
  name: 'bedrock-retrieve-and-generate',
  product: 'Bedrock RetrieveAndGenerate',
  shape: '`output.text` beside a list `citations`',
  units: ['code-point', 'utf-16'],
  recognizes: response => hasString(response, 'output.text') && hasList(response, 'citations'),
  pieces: response => {
    const annotations = fieldsAt(response, 'citations[]').flatMap(
      (citation): AnswerAnnotation[] => {
        const [part] = fieldsAt(citation, 'generatedResponsePart.textResponsePart')
        const [span] = fieldsAt(part, 'span')
        const {start, end} = span ?? {}
        const last = integerOf(end)
        const sources = valuesAt(citation, 'retrievedReferences[]').map(sourceOfReference)
        // Bedrock leaves the list empty where nothing supports a part.
        if (sources.length === 0) return []
        const words = stringAt(part, 'text')
        return [
          {
            sources,
            start,
            end: last === undefined ? end : last + (words ? 0 : 1),
            words,
            covers: 'claim'
          }
        ]
      }
    )
    return [{text: stringAt(response, 'output.text') ?? '', annotations}]
  }
}

/** A passage of a knowledge base: a page, a file, or a document by its id. */
function sourceOfReference(reference: unknown): AnswerSource {
  const [location] = fieldsAt(reference, 'location')
  const places = Object.values(location ?? {})
  const address = stringAt({places}, 'places[].url', 'places[].uri')
  const metadata = 'metadata._source_uri'
  const id =
    stringAt({places}, 'places[].id', 'places[].query') ??
    stringAt(reference, 'metadata._document_id')
  return {
    key: id,
    title: stringAt(reference, 'metadata._document_title', 'metadata.title') ?? id,
    url: address ?? stringAt(reference, metadata, 'metadata.x-amz-bedrock-kb-source-uri'),
    text: stringAt(reference, 'content.text')
  }
}

/**
 * Amazon Bedrock: Converse with documents or web search.
 *
 * ```json
 * {"output": {"message": {"content": [{"text": "In short: "}, {"citationsContent": {"content": [{"text": "rates fell."}],
 *   "citations": [{"title": "A", "sourceContent": [{"text": "…"}], "location": {"web": {"url": "https://a.org"}}}]}}]}}}
 * ```
 *
 * A block with citations is the claim, as in Anthropic's Messages; locations are those in the document.
 */
export const bedrockConverse: AnswerReader = {
  name: 'bedrock-converse',
  product: 'Bedrock Converse',
  shape: 'a list `output.message.content`',
  recognizes: response => hasList(response, 'output.message.content'),
  pieces: response =>
    fieldsAt(response, 'output.message.content[]').map((block): AnswerPiece => {
      const text = stringsAt(block, 'citationsContent.content[].text', 'text').join('')
      const annotations = fieldsAt(block, 'citationsContent.citations[]').map(citation => {
        const locator = pagesOf(citation)
        return {sources: [sourceOfConverse(citation)], covers: 'piece' as const, locator}
      })
      return {text, annotations}
    })
}

function sourceOfConverse(citation: Fields): AnswerSource {
  const [location] = fieldsAt(citation, 'location')
  const [place] = Object.values(location ?? {})
  const index = nameAt(place, 'documentIndex', 'searchResultIndex')
  return sourceOf(citation, {
    key: index === undefined ? stringAt(citation, 'source') : `document ${index}`,
    url:
      stringAt(place, 'url') ??
      (/^https?:/.test(stringAt(citation, 'source') ?? '') ? stringAt(citation, 'source') : ''),
    text: stringsAt(citation, 'sourceContent[].text').join('\n\n')
  })
}

function pagesOf(citation: Fields): string | undefined {
  const [first, last] = valuesAt(citation, 'location.documentPage.start')
    .concat(valuesAt(citation, 'location.documentPage.end'))
    .map(integerOf)
  if (first === undefined) return
  return last !== undefined && last > first ? `pp. ${first}–${last}` : `p. ${first}`
}

/**
 * Amazon Bedrock: AgenticRetrieve, the result event of its stream.
 *
 * ```json
 * {"results": [{"content": {"text": "…"}, "metadata": {"_document_title": "A", "_source_uri": "s3://a"}}],
 *   "generatedResponse": {"answer": "Rates fell.", "citations": [{"startIndex": 0, "endIndex": 11, "references": [{"resultIndex": 0}]}]}}
 * ```
 *
 * Offsets count characters, the end excluded; the span is the claim.
 */
export const bedrockAgentic: AnswerReader = {
  name: 'bedrock-agentic-retrieve',
  product: 'Bedrock AgenticRetrieve',
  shape: '`generatedResponse.answer` beside `results`, or under `result`',
  units: ['code-point', 'utf-16'],
  recognizes: response => hasString(resultOf(response), 'generatedResponse.answer'),
  pieces: response => {
    const result = resultOf(response)
    const results = valuesAt(result, 'results[]')
    const problems: string[] = []
    const annotations: AnswerAnnotation[] = []
    for (const citation of fieldsAt(result, 'generatedResponse.citations[]')) {
      const {startIndex: start, endIndex: end} = citation
      const indices = valuesAt(citation, 'references[].resultIndex').map(
        index => integerOf(index) ?? -1
      )
      const known = indices.filter(index => results[index] !== undefined)
      if (known.length < indices.length) {
        problems.push(`Expected a result of ${results.length}, got ${indices.join(', ')}`)
      }
      const sources = known.map(index => sourceOfResult(results[index], index))
      if (sources.length > 0) annotations.push({sources, start: start ?? 0, end, covers: 'claim'})
    }
    return [{text: stringAt(result, 'generatedResponse.answer') ?? '', annotations, problems}]
  },
  sources: response => valuesAt(resultOf(response), 'results[]').map(sourceOfResult)
}

const resultOf = (response: Fields): Fields => fieldsAt(response, 'result')[0] ?? response

function sourceOfResult(result: unknown, at: number): AnswerSource {
  const source = sourceOfReference(result)
  return source.key === undefined && !source.url ? {...source, key: `result ${at}`} : source
}
