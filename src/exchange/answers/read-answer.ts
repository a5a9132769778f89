import type {Answer} from './answer.js'
import {type Fields, has, hasList, hasString, isFields, nameOf} from './fields.js'
import {anthropicMessages} from './products/anthropic.js'
import {azureOnYourData} from './products/chat-with-lists.js'
import {cohereV1} from './products/cohere.js'
import {gemini} from './products/google.js'
import {mistral} from './products/mistral.js'
import {openAiChat, openAiResponses} from './products/openai.js'
import {read} from './read.js'
import type {AnswerReader} from './reader.js'
import {answerReaders} from './readers.js'

export interface ReadAnswerOptions {
  /** Readers of your own; they are asked before the built-in ones. */
  readonly readers?: readonly AnswerReader[]
}

/**
 * Read the response of any API that has a reader, told by its shape.
 *
 * @param response
 *   Response as recorded, parsed from JSON.
 * @returns
 *   Text, sources and citations for `annotate(answer.text, answer)`. Odd content, such as offsets beyond
 *   the text, is named in `problems`.
 * @throws {TypeError}
 *   When no reader recognizes the shape; the message lists the known ones.
 * @example
 *   const answer = readAnswer({answer: 'Rates fell.', citations: [{url: 'https://a.org'}]})
 *   annotate(answer.text, answer)
 */
export function readAnswer(response: unknown, options: ReadAnswerOptions = {}): Answer {
  const readers = [...checkReaders(options.readers), ...answerReaders]
  const reader = isFields(response) && readers.find(each => each.recognizes(response))
  if (reader) return read(reader, response)
  throw new TypeError(`Expected a response with ${listOf(readers)}; got ${nameOf(response)}`)
}

const listOf = (readers: readonly AnswerReader[]) =>
  readers.map(({product, shape}) => `${shape} (${product})`).join('; ')

function checkReaders(readers: readonly AnswerReader[] = []): readonly AnswerReader[] {
  if (!Array.isArray(readers)) {
    throw new TypeError(`Expected \`readers\` to be an array, got ${nameOf(readers)}`)
  }
  for (const [index, reader] of readers.entries()) {
    for (const method of ['recognizes', 'pieces'] as const) {
      const value: unknown = isFields(reader) ? reader[method] : undefined
      if (typeof value === 'function') continue
      throw new TypeError(
        `Expected \`readers[${index}].${method}\` to be a function, got ${nameOf(value)}`
      )
    }
  }
  return readers
}

/**
 * A reader for one vendor. Where the response has a more special shape, as that of a service with the
 * same wire format, it is read as such: its sources are not lost.
 *
 * @throws {TypeError}
 *   When the response does not have the vendor's shape.
 */
function vendorReader(
  shape: string,
  isOf: (response: Fields) => boolean,
  otherwise: AnswerReader
): (response: unknown) => Answer {
  return response => {
    if (!isFields(response) || !isOf(response)) {
      throw new TypeError(`Expected ${shape}, got ${nameOf(response)}`)
    }
    const reader = answerReaders.find(each => each.recognizes(response)) ?? otherwise
    return read(reader, response)
  }
}

/** OpenAI: Responses and Chat Completions, and services with the same wire format. */
export const readOpenAiAnswer = vendorReader(
  'an OpenAI response with `output` or `choices`',
  response => hasList(response, 'output') || hasList(response, 'choices'),
  openAiResponses
)

/** Anthropic: Messages. */
export const readAnthropicAnswer = vendorReader(
  'an Anthropic message with a list `content`',
  response => hasList(response, 'content'),
  anthropicMessages
)

/** Gemini: `generateContent` with grounding, and Interactions. */
export const readGeminiAnswer = vendorReader(
  'a Gemini response with a list `candidates`, `steps` or `outputs`',
  response => ['candidates', 'steps', 'outputs'].some(name => hasList(response, name)),
  gemini
)

/** Cohere: Chat v2 and v1. */
export const readCohereAnswer = vendorReader(
  'a Cohere response with `message` or `text`',
  response => hasString(response, 'text') || has(response, 'message'),
  cohereV1
)

/** Mistral: Chat Completions and Conversations. */
export const readMistralAnswer = vendorReader(
  'a Mistral response with `choices` or `outputs`',
  response => hasList(response, 'choices') || hasList(response, 'outputs'),
  mistral
)

/** Perplexity: Agent and Sonar. */
export const readPerplexityAnswer = vendorReader(
  'a Perplexity response with a list `output` or `choices`',
  response => hasList(response, 'output') || hasList(response, 'choices'),
  openAiChat
)

/** Azure OpenAI on your data. */
export const readAzureAnswer = vendorReader(
  'an Azure OpenAI response with a list `choices`',
  response => hasList(response, 'choices'),
  azureOnYourData
)
