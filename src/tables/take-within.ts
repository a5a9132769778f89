import {Cursor, type Span} from '../text/index.js'

/**
 * Things that begin within a span; `things` are sorted, and so are the spans asked for: all the asking
 * together is one walk.
 */
export function takeWithin<Thing extends {readonly span: Span}>(
  things: readonly Thing[]
): (span: Span) => readonly Thing[] {
  const cursor = new Cursor(things)
  return ({start, end}) => {
    cursor.skipWhile(({span}) => span.start < start)
    return cursor.takeWhile(({span}) => span.start < end)
  }
}
