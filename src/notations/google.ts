import type {Notation} from '../scan/markers/index.js'
import {matchAt, type Span, spanOfMatch} from '../text/index.js'
import {longestClaim} from './claim.js'
import {readNumbers} from './numbers.js'

/**
 * Gemini: `[cite_start]claim[cite: 4, 8]`.
 *
 * ```markdown
 * > | [cite_start]Prices rose in May.[cite: 1, 2]
 *                                    ^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[cite:' numbers ']' '[cite_end]'?      see numbers.ts
 *     claim    <- from '[cite_start]' to the citation, in the same paragraph
 *
 * Written by the Gemini app and NotebookLM. `[cite_start]` and `[cite_end]` belong to the marker.
 */
export const geminiCite: Notation = {
  name: 'gemini-cite',
  starts: ['[cite:', '[Cite:', '[cite :'],
  read(text, at) {
    const match = matchAt(geminiCitePattern, text, at)
    const ids = match && readNumbers(match[1]!)
    if (!ids) return
    const span = spanOfMatch(match)
    const start = openingBefore(text, at)
    const end = text.startsWith(closing, span.end)
      ? {start: span.end, end: span.end + closing.length}
      : undefined
    const companions = [start, end].filter(piece => piece !== undefined)
    return {
      span,
      ids,
      ...(start && {claim: {start: start.end, end: at}}),
      ...(companions.length > 0 && {companions})
    }
  }
}

const geminiCitePattern = /\[cite ?: ?([\d,;，、 –-]{1,128})\](?!\()/iy
const opening = '[cite_start]'
const closing = '[cite_end]'

/** `[cite_start]` that opens the claim: in the same paragraph, with no other marker in between. */
function openingBefore(text: string, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - longestClaim), at)
  const start = before.lastIndexOf(opening)
  if (start < 0 || before.includes('\n\n', start) || before.includes('[cite:', start)) return
  const offset = at - before.length + start
  return {start: offset, end: offset + opening.length}
}

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
    const match = matchAt(geminiSpanPattern, text, at)
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

const geminiSpanPattern = /\[span_(\d{1,4})\]\(end_span\)/y
