import type {Span} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Said once for lines that follow each other. */
export const hostileText: Check = {
  id: 'hostile-text',
  severity: 'warning',
  summary: 'A block holds more markup than any article has, and was read as plain text',
  help: 'Look at what stands there; no article was seen to need it',
  find({masked, text}) {
    return joinSpans(masked, text).map(span => ({
      ruleId: this.id,
      reason: 'Read as plain text: more markup than any article has',
      span
    }))
  }
}

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
