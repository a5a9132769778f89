import type {Notation} from '../scan/markers/index.js'
import type {Span} from '../text/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
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
    const match = matchAt(pattern, text, at)
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

const pattern = /\[cite ?: ?([\d,;，、 –-]{1,128})\](?!\()/iy
const opening = '[cite_start]'
const closing = '[cite_end]'
const longestClaim = 2000

/** `[cite_start]` that opens the claim: in the same paragraph, no other marker between. */
function openingBefore(text: string, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - longestClaim), at)
  const start = before.lastIndexOf(opening)
  if (start < 0 || before.includes('\n\n', start) || before.includes('[cite:', start)) return
  const offset = at - before.length + start
  return {start: offset, end: offset + opening.length}
}
