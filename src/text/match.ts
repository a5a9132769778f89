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

/** Whether a pattern with the flag `y` matches at one place. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  return matchEndAt(pattern, text, at) !== undefined
}

/** The end of the match of a pattern with the flag `y` at one place. */
export function matchEndAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** What a match covers. */
export function spanOfMatch(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}
