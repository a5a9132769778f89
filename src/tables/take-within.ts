import {firstWhere, type Span} from '../text/index.js'

/** Tells which things begin within a span; `things` are sorted by their start. */
export function takeWithin<Thing extends {readonly span: Span}>(
  things: readonly Thing[]
): (span: Span) => readonly Thing[] {
  return ({start, end}) => {
    const first = firstWhere(things, ({span}) => span.start >= start)
    let last = first
    while (last < things.length && things[last]!.span.start < end) last++
    return things.slice(first, last)
  }
}
