import {chooseNotations, type NotationOptions} from '../notations/index.js'
import type {GivenSource} from '../sources/index.js'
import {describe} from '../text/index.js'
import type {StreamPart} from './part.js'
import {streamProfile} from './profile.js'
import {StreamReader} from './reader.js'

export type {StreamPart} from './part.js'

export interface CitationStreamOptions extends NotationOptions {
  /** Sources that exist: a marker with another id is text. */
  readonly sources?: readonly GivenSource[]
  /** Leave citations out. */
  readonly strip?: boolean
}

/** Takes a text in pieces and gives its parts. */
export interface CitationStream {
  /** Parts that are certain now. What may still become a marker is held back. */
  push(delta: string): StreamPart[]
  /** The rest. */
  end(): StreamPart[]
}

/**
 * Read the citations of a text while it is written.
 *
 * However the text is cut, its parts are the same except for where words are cut. Code is text, and so is
 * code that is still open. What only the whole article tells is not read: links and bare numbers as
 * citations, ids that only a list at the end explains, markers that are broken.
 *
 * @example
 *   const stream = createCitationStream()
 *   stream.push('Rates fell [1') // => [{type: 'text', text: 'Rates fell '}]
 *   stream.end() // => [{type: 'text', text: '[1'}]
 */
export function createCitationStream(options: CitationStreamOptions = {}): CitationStream {
  const {sources, strip = false} = options
  if (sources !== undefined && !Array.isArray(sources)) {
    throw new TypeError(`Expected \`sources\` to be an array, got ${describe(sources)}`)
  }
  const known = sources && new Map(sources.map(source => [source.id, source]))
  // Notations that first ask the whole article whether it uses them are left out.
  const notations = chooseNotations(options).filter(
    ({evidence, mayOccur}) => !(evidence === 'profile' && mayOccur)
  )
  const reader = new StreamReader(notations, streamProfile(known?.keys() ?? []), known, strip)
  return {
    push(delta) {
      if (typeof delta === 'string') return reader.read(delta, false)
      throw new TypeError(`Expected a piece of text as a string, got ${describe(delta)}`)
    },
    end: () => reader.read('', true)
  }
}

/** The same as a web `TransformStream`, for `pipeThrough`. */
export function citationTransform(
  options: CitationStreamOptions = {}
): TransformStream<string, StreamPart> {
  const stream = createCitationStream(options)
  return new TransformStream({
    transform(delta, controller) {
      for (const part of stream.push(delta)) controller.enqueue(part)
    },
    flush(controller) {
      for (const part of stream.end()) controller.enqueue(part)
    }
  })
}
