import {Cursor, firstWhere, type Span} from '../../text/index.js'
import type {MarkerReader} from '../markers/index.js'

/** An id that the article seems to cite. */
export interface Mention {
  readonly id: string
  readonly at: number
}

/**
 * What an article seems to cite, seen before anything is known of it: what a list has to explain to
 * be the list of the article.
 */
export interface Mentions {
  /** In text order. */
  readonly all: readonly Mention[]
  readonly ids: ReadonlySet<string>
  /** Ids of those in a stretch of the text. */
  between(start: number, end: number): ReadonlySet<string>
}

/**
 * Read the mentions of an article.
 *
 * @param reader
 *   Reads as if all that may be a list were one.
 * @param entries
 *   Spans in order: a marker that begins there mentions nothing.
 */
export function readMentions(reader: MarkerReader, entries: readonly Span[]): Mentions {
  const {listed} = reader.profile
  const all: Mention[] = []
  const cursor = new Cursor(entries)
  for (const {span, ids} of reader.markers()) {
    const at = span.start
    const near = cursor.skipWhile(({end}) => end <= at)
    if (near && near.start <= at) continue
    // An address or a work by name needs no list to explain it.
    for (const id of ids) if (listed.has(id) || /^\d/.test(id)) all.push({id, at})
  }
  const between = (start: number, end: number) => {
    const first = firstWhere(all, mention => mention.at >= start)
    const last = firstWhere(all, mention => mention.at >= end)
    return new Set(all.slice(first, last).map(({id}) => id))
  }
  return {all, ids: new Set(all.map(({id}) => id)), between}
}
