import type {Span} from '../text/index.js'

/**
 * Things that begin within a span; `things` are sorted, and so are the spans asked for: all the asking
 * together is one walk.
 */
export function takeWithin<Thing extends {readonly span: Span}>(
  things: readonly Thing[]
): (span: Span) => readonly Thing[] {
  let next = 0
  return ({start, end}) => {
    while (next < things.length && things[next]!.span.start < start) next++
    const from = next
    while (next < things.length && things[next]!.span.start < end) next++
    return things.slice(from, next)
  }
}
