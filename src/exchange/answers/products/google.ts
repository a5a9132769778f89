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
import {annotatedPiece} from './openai.js'

/**
 * Gemini: grounding with Google Search, files or maps.
 *
 * ```json
 * {"candidates": [{"content": {"parts": [{"text": "Rates fell."}]}, "groundingMetadata": {
 *   "groundingChunks": [{"web": {"uri": "https://a.org", "title": "A"}}],
 *   "groundingSupports": [{"segment": {"startIndex": 0, "endIndex": 11, "text": "Rates fell."}, "groundingChunkIndices": [0]}]}}]}
 * ```
 *
 * - Unit: UTF-8 bytes of the part that `partIndex` names; when left out, the first with these words.
 *   `startIndex` is 0 when left out.
 * - The segment is the claim; `segment.text` repeats its words, and where the offsets disagree with it,
 *   it decides.
 * - Parts marked `thought` are not part of the answer. The first candidate; Python dumps write
 *   `grounding_chunks`.
 */
export const gemini: AnswerReader = {
  name: 'gemini',
  product: 'Gemini',
  shape: 'a list `candidates`',
  units: ['utf-8'],
  recognizes: response => hasList(response, 'candidates'),
  pieces: response => {
    const candidate = firstCandidate(response)
    const parts = valuesAt(candidate, 'content.parts[]')
    const texts = parts.map(part =>
      valuesAt(part, 'thought')[0] === true ? '' : (stringAt(part, 'text') ?? '')
    )
    return groundedPieces(texts, candidate)
  },
  sources: response => chunksOf(firstCandidate(response)).map(sourceOfChunk)
}

function firstCandidate(response: Fields): Fields {
  const [candidate] = fieldsAt(response, 'candidates[]')
  return candidate === undefined ? {} : camelCased(candidate)
}

/** Names as in the REST API; dumps of the Python SDK have underscores. */
function camelCased(fields: Fields): Fields {
  const known = fields.groundingMetadata ?? fields.grounding_metadata
  return {...fields, groundingMetadata: deepCamelCased(known, 4)}
}

function deepCamelCased(value: unknown, depth: number): unknown {
  if (depth < 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(each => deepCamelCased(each, depth))
  const entries = Object.entries(value).map(([key, each]) => [
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    deepCamelCased(each, depth - 1)
  ])
  return Object.fromEntries(entries)
}

const chunksOf = (candidate: Fields) => valuesAt(candidate, 'groundingMetadata.groundingChunks[]')

function sourceOfChunk(chunk: unknown, at: number): AnswerSource {
  const [source] = [
    ...fieldsAt(chunk, 'web'),
    ...fieldsAt(chunk, 'retrievedContext'),
    ...fieldsAt(chunk, 'maps')
  ]
  return sourceOf(source, {key: `chunk ${at}`})
}

function groundedPieces(texts: readonly string[], candidate: Fields): AnswerPiece[] {
  const chunks = chunksOf(candidate)
  const annotations = texts.map((): AnswerAnnotation[] => [])
  const problems: string[] = []
  for (const support of fieldsAt(candidate, 'groundingMetadata.groundingSupports[]')) {
    const [segment] = fieldsAt(support, 'segment')
    const {partIndex, startIndex: start, endIndex: end} = segment ?? {}
    const words = stringAt(segment, 'text')
    const at = integerOf(partIndex) ?? (partIndex === undefined ? firstPart(texts, words) : -1)
    const indices = valuesAt(support, 'groundingChunkIndices[]')
    const known = indices.filter(index => chunks[integerOf(index) ?? -1] !== undefined)
    for (const index of indices) {
      if (!known.includes(index))
        problems.push(`Expected a chunk of ${chunks.length}, got chunk ${nameOfIndex(index)}`)
    }
    const sources = known.map(index => sourceOfChunk(chunks[Number(index)], Number(index)))
    const own = annotations[at]
    if (!own)
      problems.push(`Expected a part of ${texts.length}, got part ${nameOfIndex(partIndex)}`)
    else if (sources.length > 0) own.push({sources, start: start ?? 0, end, words, covers: 'claim'})
  }
  const pieces = texts.map((text, at) => ({text, annotations: annotations[at] ?? []}))
  return [...pieces, {text: '', problems}]
}

/** Where no part is named: the first that holds the words, since thoughts and tools are parts, too. */
function firstPart(texts: readonly string[], words: string | undefined): number {
  const holding = texts.findIndex(
    text => text !== '' && (words === undefined || text.includes(words))
  )
  return Math.max(0, holding >= 0 ? holding : texts.findIndex(text => text !== ''))
}

const nameOfIndex = (index: unknown) => JSON.stringify(index) ?? 'none'

/**
 * Gemini Interactions.
 *
 * ```json
 * {"steps": [{"type": "model_output", "content": [{"type": "text", "text": "Rates fell.", "annotations": [
 *   {"type": "url_citation", "start_index": 0, "end_index": 11, "url": "https://a.org", "title": "a.org"}]}]}]}
 * ```
 *
 * - Unit: UTF-8 bytes by the reference; some tools count characters.
 * - The span is the claim. Early previews have `outputs` in place of `steps`, and `source` in place of `url`.
 */
export const geminiInteractions: AnswerReader = {
  name: 'gemini-interactions',
  product: 'Gemini Interactions',
  shape: 'a list `steps` with `content`, or `outputs` of type `text`',
  units: ['utf-8', 'code-point', 'utf-16'],
  recognizes: response => interactionTexts(response).length > 0 || has(response, 'steps[].type'),
  pieces: response =>
    interactionTexts(response).map(block => {
      const {text, annotations = []} = annotatedPiece(block)
      return {text, annotations: annotations.map(each => ({...each, covers: 'claim' as const}))}
    })
}

const interactionTexts = (response: Fields) =>
  [
    ...fieldsAt(response, 'steps[]')
      .filter(({type}) => type === undefined || type === 'model_output')
      .flatMap(step => fieldsAt(step, 'content[]')),
    ...fieldsAt(response, 'outputs[]')
  ].filter(({type}) => type === 'text')

/**
 * Vertex AI Search: `answer` with numbers of its references.
 *
 * ```json
 * {"answer": {"answerText": "Rates fell.", "citations": [{"startIndex": "0", "endIndex": "11", "sources": [{"referenceId": "0"}]}],
 *   "references": [{"chunkInfo": {"content": "…", "documentMetadata": {"uri": "https://a.org", "title": "A"}}}]}}
 * ```
 *
 * - Unit: UTF-8 bytes, as strings; 0 is left out. The span is the claim.
 */
export const vertexSearch: AnswerReader = {
  name: 'vertex-ai-search',
  product: 'Vertex AI Search',
  shape: '`answerText`, or under `answer`',
  units: ['utf-8'],
  recognizes: response => hasString(answerOf(response), 'answerText'),
  pieces: response => {
    const references = valuesAt(answerOf(response), 'references[]')
    const annotations: AnswerAnnotation[] = []
    const problems: string[] = []
    for (const citation of fieldsAt(answerOf(response), 'citations[]')) {
      const {startIndex: start, endIndex: end} = citation
      const numbers = valuesAt(citation, 'sources[].referenceId').map(
        number => integerOf(number) ?? -1
      )
      const known = numbers.filter(number => references[number] !== undefined)
      if (known.length < numbers.length) {
        problems.push(`Expected a reference of ${references.length}, got ${numbers.join(', ')}`)
      }
      const sources = known.map(number => sourceOfReference(references[number], number))
      if (sources.length > 0) annotations.push({sources, start: start ?? 0, end, covers: 'claim'})
    }
    return [{text: stringAt(answerOf(response), 'answerText') ?? '', annotations, problems}]
  },
  sources: response => valuesAt(answerOf(response), 'references[]').map(sourceOfReference)
}

const answerOf = (response: Fields): Fields => fieldsAt(response, 'answer')[0] ?? response

function sourceOfReference(reference: unknown, number: number): AnswerSource {
  const kinds = ['chunkInfo', 'unstructuredDocumentInfo', 'structuredDocumentInfo']
  const paths = kinds.flatMap(kind => [`${kind}.documentMetadata`, kind])
  const under = (name: string) => paths.map(path => `${path}.${name}`)
  return {
    key: `reference ${number}`,
    title: stringAt(reference, ...under('title')),
    url: stringAt(reference, ...under('uri')),
    text: stringAt(
      reference,
      'chunkInfo.content',
      'unstructuredDocumentInfo.chunkContents[].content'
    )
  }
}

/**
 * Vertex AI checkGrounding: claims of an answer that the response does not repeat as a whole.
 *
 * ```json
 * {"claims": [{"startPos": 0, "endPos": 11, "claimText": "Rates fell.", "citationIndices": [0]}],
 *   "citedChunks": [{"chunkText": "…", "source": "0"}]}
 * ```
 *
 * The text is that of the claims; a space is inserted where the response has a gap.
 */
export const checkGrounding: AnswerReader = {
  name: 'vertex-check-grounding',
  product: 'Vertex AI checkGrounding',
  shape: '`claims` with `claimText`',
  recognizes: response => hasString(response, 'claims[].claimText'),
  pieces: response => {
    const chunks = valuesAt(response, 'citedChunks[]')
    let end = 0
    return fieldsAt(response, 'claims[]').flatMap((claim): AnswerPiece[] => {
      const indices = valuesAt(claim, 'citationIndices[]').map(index => integerOf(index) ?? -1)
      const known = indices.filter(index => chunks[index] !== undefined)
      const sources = known.map(index => sourceOfCitedChunk(chunks[index], index))
      const annotations = sources.length > 0 ? [{sources, covers: 'piece' as const}] : []
      const missing = known.length < indices.length
      const problems = missing
        ? [`Expected a chunk of ${chunks.length}, got ${indices.join(', ')}`]
        : []
      const gap = (integerOf(claim.startPos) ?? end) > end ? [{text: ' '}] : []
      end = integerOf(claim.endPos) ?? end
      return [...gap, {text: stringAt(claim, 'claimText') ?? '', annotations, problems}]
    })
  },
  sources: response => valuesAt(response, 'citedChunks[]').map(sourceOfCitedChunk)
}

function sourceOfCitedChunk(chunk: unknown, at: number): AnswerSource {
  return {
    key: `fact ${nameAt(chunk, 'source') ?? at}`,
    title: stringAt(chunk, 'title'),
    url: stringAt(chunk, 'uri'),
    text: stringAt(chunk, 'chunkText')
  }
}
