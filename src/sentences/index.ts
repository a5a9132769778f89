import type {Span} from '../span.js'

export {citationFiller, markupFiller} from './filler.js'

const boundary = /[.!?。！？؟।…]["'”’»)\]\u0000]*[ \u0000]?\u0001*["'”’»)\]\u0000]*(?=\s|$)/g

/** Split masked prose into sentences. */
export function splitSentences(masked: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const add = (from: number, to: number) => {
    while (from < to && /[\s\u0000]/.test(masked[from]!)) from++
    while (to > from && /\s/.test(masked[to - 1]!)) to--
    if (to > from) spans.push({start: from, end: to})
  }
  for (const match of masked.matchAll(boundary)) {
    const end = match.index + match[0].length
    const before = masked.slice(Math.max(0, match.index - 5), match.index + 1)
    if (
      /(?:^|\W)(?:[A-Z]|e\.g|i\.e|etc|vs|Dr|Mr|Ms|St|No|U\.S|al)\.$/.test(before) &&
      /^\s[^A-Z]/.test(masked.slice(end, end + 2))
    )
      continue
    add(start, end)
    start = end
  }
  add(start, masked.length)
  return spans
}
