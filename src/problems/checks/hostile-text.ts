import type {Span} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Reported once for consecutive lines. */
export const hostileText = {
  id: 'hostile-text',
  severity: 'warning',
  summary: 'A block holds more markup than any article has, and is read as plain text',
  help: 'Check this block; no real article needs this much markup',
  example: {before: `${'> '.repeat(400)}a [4]`, after: 'a [4]'},
  find({masked, text}) {
    return joinSpans(masked, text).map(span => ({
      reason: 'Read as plain text: more markup than any article has',
      span
    }))
  }
} as const satisfies Check

function joinSpans(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const follows = last !== undefined && !/\S/.test(text.slice(last.end, span.start))
    if (follows) joined.pop()
    joined.push({start: follows ? last.start : span.start, end: span.end})
  }
  return joined
}
