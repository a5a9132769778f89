import type {Answer} from '../answer.js'
import {fieldsAt, nameOf, stringAt} from '../fields.js'
import {type ReadAnswerOptions, readAnswer} from '../read-answer.js'
import {aiSdkEvents} from './ai-sdk.js'
import {anthropicEvents} from './anthropic.js'
import type {EventReader} from './event-reader.js'
import {geminiEvents, geminiInteractionsEvents} from './gemini.js'
import {openAiChatEvents, openAiResponsesEvents} from './openai.js'
import {parseEvents} from './parse.js'

/** All readers of streams; the first that recognizes an event reads the stream. */
export const eventReaders: readonly EventReader[] = [
  openAiResponsesEvents,
  openAiChatEvents,
  anthropicEvents,
  geminiInteractionsEvents,
  geminiEvents,
  aiSdkEvents
]

/**
 * Read the recorded events of a stream, as `readAnswer` reads the response.
 *
 * @param events
 *   Objects as the SDKs give them, `{event, data}` with JSON in `data`, or the text of the stream in
 *   pieces of any size.
 * @throws {TypeError}
 *   When the events are not those of a known API.
 * @example
 *   const answer = await readAnswerEvents(await client.responses.create({stream: true, …}))
 */
export async function readAnswerEvents(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  options: ReadAnswerOptions = {}
): Promise<Answer> {
  if (!isIterable(events)) {
    throw new TypeError(`Expected events as an iterable, got ${nameOf(events)}`)
  }
  const recorded: unknown[] = []
  if (typeof events === 'string') recorded.push(events)
  else for await (const event of events) recorded.push(event)
  const parsed = parseEvents(recorded)
  const reader = eventReaders.find(({recognizes}) => parsed.events.some(recognizes))
  if (!reader) {
    const known = eventReaders.map(({product, shape}) => `${shape} (${product})`).join('; ')
    throw new TypeError(`Expected events with ${known}; got ${nameOf(parsed.events[0])}`)
  }
  const answer = readAnswer(reader.collect(parsed.events), options)
  const errors = parsed.events.flatMap(event => fieldsAt(event, 'error'))
  const failures = errors.map(
    error => `The stream reports an error: ${stringAt(error, 'message', 'code', 'type')}`
  )
  return {...answer, problems: [...parsed.problems, ...failures, ...answer.problems]}
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null) return false
  return Symbol.iterator in value || Symbol.asyncIterator in value
}
