import {fieldsAt, isFields, stringAt, valuesAt} from '../fields.js'
import {type EventReader, Numbered} from './event-reader.js'

interface Block {
  type: string
  text: string
  readonly citations: unknown[]
}

/**
 * Anthropic Messages.
 *
 * ```json
 * {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
 * {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Rates "}}
 * {"type": "content_block_delta", "index": 0, "delta": {"type": "citations_delta", "citation": {…}}}
 * ```
 */
export const anthropicEvents: EventReader = {
  product: 'Anthropic Messages',
  shape: '`type: "content_block_delta"` and the like',
  recognizes: event => /^(?:message_start|content_block_\w+)$/.test(stringAt(event, 'type') ?? ''),
  collect: events => {
    const blocks = new Numbered((): Block => ({type: 'text', text: '', citations: []}))
    for (const event of events) {
      const [start] = fieldsAt(event, 'content_block')
      const [delta] = fieldsAt(event, 'delta')
      if (start) {
        const block = blocks.at(event.index)
        block.type = stringAt(start, 'type') ?? 'text'
        block.text += stringAt(start, 'text') ?? ''
        block.citations.push(...valuesAt(start, 'citations[]'))
      }
      if (!delta || event.type !== 'content_block_delta') continue
      const block = blocks.at(event.index)
      if (delta.type === 'text_delta') block.text += stringAt(delta, 'text') ?? ''
      if (isFields(delta.citation)) block.citations.push(delta.citation)
    }
    return {type: 'message', role: 'assistant', content: blocks.all}
  }
}
