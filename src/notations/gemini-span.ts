import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'

/**
 * Gemini's internal spans: `[span_0](start_span)claim[span_0](end_span)`.
 *
 * ```markdown
 * > | [span_0](start_span)Prices rose[span_0](end_span) in May.
 *                                    ^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[span_' digit{1,4} '](end_span)'
 *     claim    <- from '[span_n](start_span)' with the same number, which belongs to the marker
 */
export const geminiSpan: Notation = {
  name: 'gemini-span',
  starts: ['[span_'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const opening = `[span_${match[1]}](start_span)`
    const from = Math.max(0, at - longestClaim)
    const start = text.slice(from, at).lastIndexOf(opening)
    const span = {start: at, end: at + match[0].length}
    if (start < 0) return {span, ids: [`span_${match[1]}`]}
    const open = {start: from + start, end: from + start + opening.length}
    return {
      span,
      ids: [`span_${match[1]}`],
      claim: {start: open.end, end: at},
      companions: [open]
    }
  }
}

const pattern = /\[span_(\d{1,4})\]\(end_span\)/y
const longestClaim = 2000
