import {firstWhere} from './sorted.js'
import type {Span} from './span.js'

/** Replace what `span` covers by `newText`; an empty span inserts, an empty `newText` deletes. */
export interface Edit {
  readonly span: Span
  readonly newText: string
}

/**
 * Apply edits to a text.
 *
 * @param text
 *   Text the spans point into.
 * @param edits
 *   Edits in any order; insertions at the same offset keep the order given.
 * @returns
 *   The changed text; every character outside the spans is kept.
 * @throws {RangeError}
 *   When a span lies outside `text`, or two spans overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {span, newText} of sortEdits(edits)) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(
        `Expected an edit within ${at}–${text.length}, got ${span.start}–${span.end}`
      )
    }
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return result + text.slice(at)
}

/** Edits in text order; the sort is stable, so insertions at one place keep theirs. */
export function sortEdits<E extends Edit>(edits: readonly E[]): E[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Which edge of a span an offset is. */
type Edge = 'start' | 'end'

/**
 * Maps offsets of a changed text back to the original.
 *
 * The mapping is tight: a start maps to the origin of the character after it, an end to the end of the
 * origin of the character before it, so a span covers exactly the original text that became it.
 * Characters that an edit inserted map to the whole span of that edit.
 */
export class OffsetMap {
  /** Per edit, in text order: the span of its new text in the changed text, and the span it replaced. */
  readonly #newStarts: number[] = []
  readonly #newEnds: number[] = []
  readonly #spans: Span[] = []

  constructor(edits: readonly Edit[]) {
    let shift = 0
    for (const {span, newText} of sortEdits(edits)) {
      this.#newStarts.push(span.start + shift)
      this.#newEnds.push(span.start + shift + newText.length)
      this.#spans.push(span)
      shift += newText.length - (span.end - span.start)
    }
  }

  /** Original offset of an edge at `offset` in the changed text. */
  toOriginal(offset: number, edge: Edge): number {
    // The deciding character is the one after a start or before an end.
    const index = this.#lastBefore(edge === 'start' ? offset + 1 : offset)
    if (index < 0) return offset
    const newEnd = this.#newEnds[index]!
    const span = this.#spans[index]!
    const inside = edge === 'start' ? offset < newEnd : offset <= newEnd
    if (inside && this.#newStarts[index]! < newEnd) return span[edge]
    return span.end + (offset - newEnd)
  }

  /** A span of the changed text as a span of the original. */
  spanToOriginal(span: Span): Span {
    const start = this.toOriginal(span.start, 'start')
    // An empty span has no character of its own; both its edges are its start.
    if (span.end <= span.start) return {start, end: start}
    return {start, end: Math.max(start, this.toOriginal(span.end, 'end'))}
  }

  /**
   * A span of the original as a span of the changed text: it covers everything that its characters
   * became. Deleted text has no span; an empty span stays empty.
   */
  spanFromOriginal(span: Span): Span {
    const start = this.#fromOriginal(span.start, 'start')
    if (span.end <= span.start) return {start, end: start}
    return {start, end: Math.max(start, this.#fromOriginal(span.end, 'end'))}
  }

  #fromOriginal(offset: number, edge: Edge): number {
    const isAfter = ({start}: Span) => (edge === 'start' ? start > offset : start >= offset)
    const index = firstWhere(this.#spans, isAfter) - 1
    const span = this.#spans[index]
    if (!span) return offset
    const newEnd = this.#newEnds[index]!
    if (offset >= span.end) return newEnd + offset - span.end
    return edge === 'start' ? this.#newStarts[index]! : newEnd
  }

  /** Index of the last edit whose new text starts before `offset`, or -1. */
  #lastBefore(offset: number): number {
    return firstWhere(this.#newStarts, start => start >= offset) - 1
  }
}
