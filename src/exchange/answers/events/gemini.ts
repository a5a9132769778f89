import {type Fields, fieldsAt, hasList, integerOf, stringAt, valuesAt} from '../fields.js'
import {type EventReader, Numbered} from './event-reader.js'

/**
 * Gemini: `streamGenerateContent`, each event a response of its own.
 *
 * ```json
 * {"candidates": [{"content": {"parts": [{"text": "Rates "}]}}]}
 * {"candidates": [{"content": {"parts": [{"text": "fell."}]}, "groundingMetadata": {…}}]}
 * ```
 *
 * Offsets count the text of all events. Each event numbers its chunks from 0.
 */
export const geminiEvents: EventReader = {
  product: 'Gemini',
  shape: '`candidates` in each',
  recognizes: event => hasList(event, 'candidates'),
  collect: events => {
    let text = ''
    const groundingChunks: unknown[] = []
    const groundingSupports: Fields[] = []
    for (const event of events) {
      const [candidate] = fieldsAt(event, 'candidates[]')
      for (const part of fieldsAt(candidate, 'content.parts[]')) {
        if (part.thought !== true) text += stringAt(part, 'text') ?? ''
      }
      const offset = groundingChunks.length
      groundingChunks.push(...valuesAt(candidate, 'groundingMetadata.groundingChunks[]'))
      for (const support of fieldsAt(candidate, 'groundingMetadata.groundingSupports[]')) {
        groundingSupports.push(movedSupport(support, offset))
      }
    }
    const groundingMetadata = {groundingChunks, groundingSupports}
    return {candidates: [{content: {parts: [{text}]}, groundingMetadata}]}
  }
}

/** A support that counts the chunks and the text of the whole stream: all text is one part. */
function movedSupport(support: Fields, offset: number): Fields {
  const indices = valuesAt(support, 'groundingChunkIndices[]')
  const groundingChunkIndices = indices.map(index => {
    const number = integerOf(index)
    return number === undefined ? index : number + offset
  })
  const [segment] = fieldsAt(support, 'segment')
  return {...support, segment: {...segment, partIndex: 0}, groundingChunkIndices}
}

/**
 * Gemini Interactions.
 *
 * ```json
 * {"event_type": "step.delta", "index": 1, "delta": {"type": "text", "text": "Rates "}}
 * {"event_type": "step.delta", "index": 1, "delta": {"type": "text_annotation_delta", "annotations": [{…}]}}
 * ```
 *
 * Previews say `content.delta`.
 */
export const geminiInteractionsEvents: EventReader = {
  product: 'Gemini Interactions',
  shape: '`event_type: "step.delta"` and the like',
  recognizes: event => /^(?:interaction|step|content)\./.test(stringAt(event, 'event_type') ?? ''),
  collect: events => {
    const whole = events.flatMap(event => fieldsAt(event, 'interaction')).at(-1)
    if (whole && (hasList(whole, 'steps') || hasList(whole, 'outputs'))) return whole
    const steps = new Numbered(() => ({text: '', annotations: [] as unknown[]}))
    for (const event of events) {
      const [delta] = fieldsAt(event, 'delta')
      if (!delta || /thought/.test(stringAt(delta, 'type') ?? '')) continue
      const step = steps.at(event.index)
      step.text += stringAt(delta, 'text') ?? ''
      step.annotations.push(...valuesAt(delta, 'annotations[]'))
    }
    const content = steps.all.map(step => ({type: 'text', ...step}))
    return {object: 'interaction', steps: [{type: 'model_output', content}]}
  }
}
