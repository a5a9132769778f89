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
 * Gemini: grounding with Google Search, files or maps.
 *
 * ```json
 * {"candidates": [{"content": {"parts": [{"text": "Rates fell."}]}, "groundingMetadata": {
 *   "groundingChunks": [{"web": {"uri": "https://a.org", "title": "A"}}],
 *   "groundingSupports": [{"segment": {"startIndex": 0, "endIndex": 11, "text": "Rates fell."}, "groundingChunkIndices": [0]}]}}]}
 * ```
 *
 * - Unit: UTF-8 bytes of the part that `partIndex` names (0 when left out), as is `startIndex`.
 * - Meaning: the segment is the claim. Chunks are numbered from 0 there, sources from 1 here.
 * - `segment.text` repeats the words; where the offsets disagree with it, it decides.
 * - Parts marked `thought` are no answer.
 *
 * @param response
 *   Response as recorded; the first candidate.
 * @throws {TypeError}
 *   When it has no `candidates`.
 */
export function readGeminiAnswer(response: unknown): Answer {
  const shape = 'a Gemini response with a list `candidates`'
  const [candidate] = expectList(expectFields(response, shape).candidates, shape)
  const {content, groundingMetadata} = fieldsOf(candidate) ?? {}
  const {groundingChunks, groundingSupports} = fieldsOf(groundingMetadata) ?? {}
  const draft = new AnswerDraft()
  const parts = listOf(fieldsOf(content)?.parts).map(({text, thought}) =>
    draft.append(thought === true ? '' : (stringOf(text) ?? ''))
  )
  const ids = listOf(groundingChunks).map((chunk, index) => addChunk(draft, chunk, index))
  for (const support of listOf(groundingSupports)) readSupport(draft, support, parts, ids)
  return draft.finish()
}

function addChunk(draft: AnswerDraft, chunk: Fields, index: number): string {
  const {uri, title, text} = fieldsOf(chunk.web ?? chunk.retrievedContext ?? chunk.maps) ?? {}
  const url = stringOf(uri)
  return draft.addSource(`${index}`, {url, title: stringOf(title), text: stringOf(text)})
}

function readSupport(
  draft: AnswerDraft,
  {segment, groundingChunkIndices}: Fields,
  parts: readonly AnswerPart[],
  ids: readonly string[]
): void {
  const {partIndex, startIndex, endIndex, text} = fieldsOf(segment) ?? {}
  const part = parts[integerOf(partIndex, 0)]
  if (!part) {
    draft.report(`Expected a part of ${parts.length}, got part ${partIndex ?? 0}`)
    return
  }
  const sourceIds: string[] = []
  for (const index of Array.isArray(groundingChunkIndices) ? groundingChunkIndices : []) {
    const id = ids[integerOf(index, -1)]
    if (id !== undefined) sourceIds.push(id)
    else draft.report(`Expected a chunk of ${ids.length}, got chunk ${index}`)
  }
  const span = draft.spanIn(
    part,
    integerOf(startIndex, 0),
    integerOf(endIndex, 0),
    'utf-8',
    stringOf(text)
  )
  if (sourceIds.length > 0) draft.cite({span, sourceIds, covers: 'claim'})
}
