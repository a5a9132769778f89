import type {Notation} from '../scan/markers/index.js'
import type {Span} from '../text/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * LongCite: `<statement>claim<cite>[6-8][10-12]</cite></statement>`.
 *
 * ```markdown
 * > | <statement>Yields rose.<cite>[6-8][10-12]</cite></statement>
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<cite>' ('[' digits ('-' digits)? ']')+ '</cite>'
 *     claim    <- from '<statement>' to the citation
 *
 * The numbers are sentences of the context, so a range is one id. The statement's own tags belong to
 * the marker. Not a citation: `<cite>Dune</cite>`, a title.
 */
export const longcite: Notation = {
  name: 'longcite',
  starts: ['<cite>['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match?.[0].match(/\d{1,5}(?:-\d{1,5})?/g)
    if (!match || !ids) return
    const span = spanOfMatch(match)
    const open = openingBefore(text, at)
    const close = text.startsWith(closing, span.end)
      ? {start: span.end, end: span.end + closing.length}
      : undefined
    if (!open) return {span, ids, text: inBrackets(ids)}
    return {
      span,
      ids,
      text: inBrackets(ids),
      claim: {start: open.end, end: at},
      companions: [open, ...(close ? [close] : [])]
    }
  }
}

const pattern = /<cite>(?:\[\d{1,5}(?:-\d{1,5})?\]){1,32}<\/cite>/y
const opening = '<statement>'
const closing = '</statement>'
const longestClaim = 4000

function openingBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - longestClaim)
  const before = text.slice(from, at)
  const start = before.lastIndexOf(opening)
  if (start < 0 || before.includes(closing, start)) return
  return {start: from + start, end: from + start + opening.length}
}
