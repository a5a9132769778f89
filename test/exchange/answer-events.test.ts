import {describe, expect, it} from 'vitest'
import {type Answer, readAnswer, readAnswerEvents} from '../../src/exchange/answers/index.js'
import {text} from './answer-products.js'

const a = 'https://puffins.example/rost'
const words = text.match(/\S+\s*/g) ?? []
const message = (annotations: unknown[]) => ({
  type: 'message',
  role: 'assistant',
  content: [{type: 'output_text', text, annotations}]
})
const annotation = {type: 'url_citation', url: a, start_index: 0, end_index: 25}
const place = {output_index: 1, content_index: 0}

const openAi = [
  {type: 'response.created', response: {object: 'response', output: []}},
  {type: 'response.output_item.added', output_index: 0, item: {type: 'web_search_call'}},
  {type: 'response.output_item.added', output_index: 1, item: {type: 'message', content: []}},
  ...words.map(delta => ({type: 'response.output_text.delta', ...place, delta})),
  {type: 'response.output_text.annotation.added', ...place, annotation}
]
const whole = {object: 'response', output: [message([annotation])]}
const citation = {type: 'web_search_result_location', url: a, cited_text: 'Röst.'}
const support = {segment: {endIndex: 28}, groundingChunkIndices: [0]}
const grounding = {groundingChunks: [{web: {uri: a}}], groundingSupports: [support]}
const step = {type: 'url_citation', url: a, start_index: 0, end_index: 28}

/** Events of each API, and the response that says the same at once. */
const streams: [string, readonly object[], object][] = [
  ['OpenAI Responses', openAi, whole],
  [
    'OpenAI Responses, with its last event',
    [...openAi, {type: 'response.completed', response: whole}],
    whole
  ],
  [
    'Chat Completions with citations',
    [
      ...words.map(content => ({choices: [{index: 0, delta: {content}}]})),
      {choices: [{index: 1, delta: {content: 'Another choice.'}}]},
      {choices: [{index: 0, delta: {content: '[1]'}}], citations: [a]}
    ],
    {choices: [{message: {content: `${text}[1]`}}], citations: [a]}
  ],
  [
    'Anthropic Messages',
    [
      {type: 'message_start', message: {content: []}},
      {type: 'content_block_start', index: 1, content_block: {type: 'text', text: ''}},
      {type: 'content_block_start', index: 0, content_block: {type: 'thinking', thinking: ''}},
      {type: 'content_block_delta', index: 0, delta: {type: 'thinking_delta', thinking: 'Hm.'}},
      ...words.map(text => ({
        type: 'content_block_delta',
        index: 1,
        delta: {type: 'text_delta', text}
      })),
      {type: 'content_block_delta', index: 1, delta: {type: 'citations_delta', citation}},
      {type: 'message_stop'}
    ],
    {content: [{type: 'text', text, citations: [citation]}]}
  ],
  [
    'Gemini, whose last event grounds it',
    [
      {candidates: [{content: {parts: [{text: 'Hm.', thought: true}]}}]},
      ...words.map(text => ({candidates: [{content: {parts: [{text}]}}]})),
      {candidates: [{groundingMetadata: grounding, finishReason: 'STOP'}]}
    ],
    {candidates: [{content: {parts: [{text}]}, groundingMetadata: grounding}]}
  ],
  [
    'Gemini Interactions',
    [
      {event_type: 'interaction.created', interaction: {status: 'in_progress'}},
      {event_type: 'step.delta', index: 0, delta: {type: 'thought_signature', signature: 's'}},
      ...words.map(text => ({event_type: 'step.delta', index: 1, delta: {type: 'text', text}})),
      {
        event_type: 'step.delta',
        index: 1,
        delta: {type: 'text_annotation_delta', annotations: [step]}
      },
      {event_type: 'interaction.completed', interaction: {status: 'completed'}}
    ],
    {steps: [{type: 'model_output', content: [{type: 'text', text, annotations: [step]}]}]}
  ],
  [
    'Vercel AI SDK',
    [
      {type: 'start'},
      {type: 'text-start', id: 't1'},
      ...words.map(delta => ({type: 'text-delta', id: 't1', delta})),
      {type: 'source-url', sourceId: 's1', url: a},
      {type: 'finish'}
    ],
    {
      parts: [
        {type: 'text', text},
        {type: 'source-url', sourceId: 's1', url: a}
      ]
    }
  ]
]

describe.each(streams)('%s', (_, events, response) => {
  it('reads as its response does, from objects and from text cut anywhere', async () => {
    const expected = readAnswer(response)
    expect(expected.sources).not.toEqual([])
    expect(await readAnswerEvents(events)).toEqual(expected)
    expect(await readAnswerEvents(asAsync(events))).toEqual(expected)
    expect(
      await readAnswerEvents(events.map(data => ({event: 'e', data: JSON.stringify(data)})))
    ).toEqual(expected)
    const lines = events.map(event => `event: e\ndata: ${JSON.stringify(event)}\n\n`).join('')
    for (const size of [1, 7, 1000]) {
      const pieces = lines.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
      expect(await readAnswerEvents([...pieces, 'data: [DONE]\n\n'])).toEqual(expected)
    }
  })
})

async function* asAsync(events: readonly object[]) {
  yield* events
}

const problemsOf = async (events: Iterable<unknown>): Promise<Answer['problems']> =>
  (await readAnswerEvents(events)).problems

it('names what it could not read', async () => {
  const events = [...openAi, 7, {type: 'error', error: {message: 'overloaded'}}]
  expect(await problemsOf(events)).toEqual([
    'Expected an event as an object, got 7',
    'The stream reports an error: overloaded'
  ])
  expect(await problemsOf([`data: ${JSON.stringify(openAi[3])}\n\ndata: {"type": "resp`])).toEqual([
    'Expected JSON in an event, got {"type": "resp'
  ])
})

it.each([
  ['no iterable', 7],
  ['null', null],
  ['no events', []],
  ['other events', [{kind: 'tick'}]]
])('throws on %s', async (_, events) => {
  await expect(readAnswerEvents(events as Iterable<unknown>)).rejects.toThrow(TypeError)
  await expect(readAnswerEvents(events as Iterable<unknown>)).rejects.toThrow(/^Expected events /)
})
