import {type Fields, stringAt} from '../fields.js'
import type {EventReader} from './event-reader.js'

/**
 * Vercel AI SDK: the stream of a UI message, and `fullStream` of `streamText`.
 *
 * ```json
 * {"type": "text-delta", "id": "t1", "delta": "Rates "}
 * {"type": "source-url", "sourceId": "s1", "url": "https://a.org"}
 * ```
 */
export const aiSdkEvents: EventReader = {
  product: 'Vercel AI SDK',
  shape: '`type: "text-delta"`, `"source-url"` and the like',
  recognizes: event => types.test(stringAt(event, 'type') ?? ''),
  collect: events => {
    const texts = new Map<string, {type: 'text'; text: string}>()
    const sources: Fields[] = []
    for (const event of events) {
      if (event.type === 'text-delta') {
        const id = stringAt(event, 'id') ?? ''
        const part = texts.get(id) ?? {type: 'text', text: ''}
        part.text += stringAt(event, 'delta', 'text', 'textDelta') ?? ''
        texts.set(id, part)
      } else if (/^source/.test(stringAt(event, 'type') ?? '')) sources.push(event)
    }
    return {role: 'assistant', parts: [...texts.values(), ...sources]}
  }
}

const types = /^(?:text-(?:start|delta)|source|source-url|source-document)$/
