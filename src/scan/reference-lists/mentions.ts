import type {Span} from '../../text/index.js'

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
}

const marker =
  /[[【［]{1,2}(?:\^|citation:|cite:|ID:)? ?(\d{1,4}(?:[_-]\d{1,4})?(?: ?[,;，、] ?\d{1,4}){0,31})\^?[\]】］]/g

/**
 * Read the mentions of an article.
 *
 * @param entries
 *   Spans in order: a bracket that begins there mentions nothing.
 */
export function readMentions(text: string, entries: readonly Span[]): Mentions {
  const all: Mention[] = []
  let next = 0
  for (const match of text.matchAll(marker)) {
    const at = match.index
    while (next < entries.length && entries[next]!.end <= at) next++
    if (next < entries.length && entries[next]!.start <= at) continue
    for (const id of match[1]!.split(/ ?[,;，、] ?/)) all.push({id, at})
  }
  return {all, ids: new Set(all.map(({id}) => id))}
}
