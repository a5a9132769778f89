import type {Span} from './span.js'

/**
 * Match a pattern at one place.
 *
 * @param pattern
 *   With the flag `y`; every repetition in it is bounded.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** What a match covers. */
export function spanOfMatch(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}
