import {
  type Fields,
  fieldsAt,
  has,
  hasList,
  isFields,
  nameAt,
  stringAt,
  stringsAt
} from '../fields.js'
import type {AnswerAnnotation, AnswerReader, AnswerSource} from '../reader.js'
import {sourceOf} from '../source.js'

// Exports of chat apps: a message, or a conversation, of which the last answer is read.

/**
 * claude.ai: messages of an exported conversation.
 *
 * ```json
 * {"sender": "assistant", "content": [{"type": "text", "text": "Rates fell.", "citations": [
 *   {"start_index": 0, "end_index": 11, "details": {"url": "https://a.org"}}]}]}
 * ```
 *
 * The span is the claim.
 */
export const claudeExport: AnswerReader = {
  name: 'claude-export',
  product: 'claude.ai export',
  shape: '`sender` beside a list `content`, or a list `chat_messages` of such',
  units: ['utf-16', 'code-point'],
  recognizes: response => {
    const message = lastClaudeMessage(response)
    const isMessage = hasList(message, 'content') && has(message, 'sender')
    return isMessage || has(message, 'content[].citations[].details')
  },
  pieces: response =>
    fieldsAt(lastClaudeMessage(response), 'content[]')
      .filter(({type}) => type === undefined || type === 'text')
      .map(block => ({
        text: stringAt(block, 'text') ?? '',
        annotations: fieldsAt(block, 'citations[]').map(citation => {
          const {start_index: start, end_index: end, details} = citation
          const source = sourceOf(isFields(details) ? {...citation, ...details} : citation, {
            text: stringAt(details, 'cited_text', 'snippet') ?? ''
          })
          return {sources: [source], start, end, covers: 'claim' as const}
        })
      }))
}

function lastClaudeMessage(response: Fields): Fields {
  const answers = fieldsAt(response, 'chat_messages[]').filter(({sender}) => sender === 'assistant')
  return answers.at(-1) ?? response
}

/**
 * ChatGPT: messages of an exported conversation.
 *
 * ```json
 * {"author": {"role": "assistant"}, "content": {"parts": ["Rates fell ⟨E200⟩cite⟨E202⟩turn0search3⟨E201⟩."]},
 *   "metadata": {"content_references": [{"matched_text": "⟨E200⟩cite⟨E202⟩turn0search3⟨E201⟩", "start_idx": 11, "end_idx": 30,
 *     "items": [{"title": "A", "url": "https://a.org", "refs": [{"turn_index": 0, "ref_type": "search", "ref_index": 3}]}]}]}}
 * ```
 *
 * - Unit: code points; `matched_text`, the marker, decides.
 * - Nothing else says which page `turn0search3` is. Entities, images and other widgets do not cite.
 */
export const chatGptExport: AnswerReader = {
  name: 'chatgpt-export',
  product: 'ChatGPT export',
  shape: 'a `message`, or a `mapping` of such, with `content.parts`',
  units: ['code-point', 'utf-16'],
  recognizes: response => hasList(lastChatGptMessage(response), 'content.parts'),
  pieces: response => {
    const message = lastChatGptMessage(response)
    const text = stringsAt(message, 'content.parts[]').join('')
    const annotations = [
      ...fieldsAt(message, 'metadata.content_references[]').map(annotationOf),
      ...fieldsAt(message, 'metadata.citations[]').map(oldAnnotationOf)
    ].filter(({sources}) => sources.length > 0)
    return [{text, annotations}]
  },
  sources: response =>
    fieldsAt(lastChatGptMessage(response), 'metadata.content_references[].sources[]').map(source =>
      sourceOf(source)
    )
}

function annotationOf(reference: Fields): AnswerAnnotation {
  const {start_idx: start, end_idx: end} = reference
  const matched = stringAt(reference, 'matched_text') ?? ''
  const names = matched.match(/turn\d+[a-z_]+\d+/g) ?? []
  const items = fieldsAt(reference, 'items[]').filter(item => stringAt(item, 'url', 'title'))
  const single = stringAt(reference, 'url', 'id') === undefined ? [] : [reference]
  const named = items.length > 0 ? items : single
  const sources = named.flatMap((item, at): AnswerSource[] => {
    const own = named.length === names.length ? names[at] : undefined
    const source = sourceOf(item, {
      id: refOf(item) ?? own,
      key: stringAt(item, 'id'),
      text: stringAt(item, 'snippet') ?? ''
    })
    const others = fieldsAt(item, 'supporting_websites[]').map(other => {
      return sourceOf(other, {id: refOf(other), text: stringAt(other, 'snippet') ?? ''})
    })
    return [source, ...others]
  })
  return {sources, start, end, words: matched, covers: 'marker'}
}

/** `turn0search3` of the tool result that an item is. */
function refOf(item: Fields): string | undefined {
  const name = stringAt(item, 'refs[]')
  if (name !== undefined) return name
  const [ref] = fieldsAt(item, 'refs[]')
  const [turn, type, index] = ['turn_index', 'ref_type', 'ref_index'].map(key => nameAt(ref, key))
  if (turn === undefined || type === undefined || index === undefined) return
  return `turn${turn}${type}${index}`
}

/** As exports had it until 2025: `【11†source】` by its offsets. */
function oldAnnotationOf({start_ix: start, end_ix: end, metadata}: Fields): AnswerAnnotation {
  const source = isFields(metadata) ? metadata : {}
  const hasName = stringAt(source, 'url', 'title', 'name') !== undefined
  return {
    sources: hasName ? [sourceOf(source, {key: stringAt(source, 'id')})] : [],
    start,
    end,
    covers: 'marker'
  }
}

/** The message itself, the one of a node, or the last answer of a conversation. */
function lastChatGptMessage(response: Fields): Fields {
  const {message, mapping} = response
  if (isFields(message)) return message
  if (!isFields(mapping)) return response
  const said = Object.values(mapping)
    .flatMap(node => fieldsAt(node, 'message'))
    .filter(each => stringAt(each, 'author.role') === 'assistant')
    .filter(each => stringsAt(each, 'content.parts[]').some(part => part !== ''))
  return said.at(-1) ?? response
}
