import {createReadStream} from 'node:fs'
import {type AnnotatedArticle, annotate} from '../annotate.js'
import {toJson} from '../exchange/formats/index.js'
import type {AnnotateOptions} from '../options/annotate/index.js'
import {Failure, reasonOf} from './failure.js'
import type {Input} from './inputs.js'
import {decodeText} from './read.js'

export interface RecordOutcome {
  /** One line of JSON. */
  readonly line: string
  readonly messages: AnnotatedArticle['messages']
  /** Why the record could not be read, in one line. */
  readonly failure?: string
}

/**
 * Annotate a stream of records, one at a time: a line in, a line out, in constant memory. A record is
 * `{"id": 7, "text": "Ozone fell [4].", "sources": […]}`; the id and all other fields come back as they are.
 *
 * A line that is not a record becomes `{"id": …, "error": …}`, so that every line of the output still
 * belongs to a line of the input.
 *
 * @throws {Failure}
 *   When the stream fails.
 */
export async function* annotateRecords(
  {path, name}: Input,
  options: AnnotateOptions,
  check: boolean
): AsyncGenerator<RecordOutcome> {
  let number = 0
  for await (const bytes of readLines(path, name)) {
    number++
    let id: unknown = null
    try {
      const line = decodeText(bytes, 'the line')
      if (line.trim() === '') continue
      const value = parseObject(line)
      id = value.id ?? null
      const {sources = options.sources} = value as Pick<AnnotateOptions, 'sources'>
      const article = annotate(textOf(value), {...options, ...(sources && {sources})})
      const {messages, ...data} = toJson(article)
      const said = check ? {messages} : {...data, messages}
      const {text, sources: _, ...rest} = value
      yield {line: JSON.stringify({...rest, id, ...said}), messages: article.messages}
    } catch (error) {
      const reason = reasonOf(error)
      const line = JSON.stringify({id, error: reason})
      yield {line, messages: [], failure: `${name}:${number}: ${reason}`}
    }
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return {...value}
  } catch {
    // Invalid JSON is reported below, in the same words.
  }
  throw new Failure('Expected a record as JSON on one line')
}

function textOf({text}: Readonly<Record<string, unknown>>): string {
  if (text === undefined) throw new Failure('Expected a record with `text`')
  if (typeof text !== 'string') throw new Failure('Expected `text` to be a string')
  return text
}

/** Lines end at a line feed and nowhere else: JSON may hold other separators as they are. */
async function* readLines(path: string, name: string): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  let parts: Uint8Array[] = []
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Uint8Array
      let start = 0
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield Buffer.concat([...parts, bytes.subarray(start, end)])
        parts = []
        start = end + 1
      }
      if (start < bytes.length) parts.push(bytes.subarray(start))
    }
  } catch (error) {
    throw new Failure(`Cannot read ${name}: ${reasonOf(error)}`)
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}
