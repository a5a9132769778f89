/**
 * The position of something in a text: half-open `[start, end)`, 0-based, in UTF-16 code units, the
 * unit of `String.prototype.slice` and of unist offsets. In `a𐐀b` the span of `b` is `{start: 3, end:
 * 4}`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Text a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
