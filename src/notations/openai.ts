import type {Notation} from '../scan/markers/index.js'
import type {Span} from '../text/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * ChatGPT's own markers: private-use characters around `cite` and references to tool results.
 *
 * ```markdown
 * > | Yields rose <U+E200>cite<U+E202>turn0search3<U+E202>turn4view1<U+E201>.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation  <- U+E200 keyword (U+E202 reference)+ U+E201
 *                / (U+E202 reference)+
 *     claim     <- U+E203 … U+E204 right before it
 *     keyword   <- 'cite' / 'filecite' / 'navlist' …
 *     reference <- 'turn' digits kind digits        kind: 'search', 'view', 'news', 'file' …
 *
 * U+E203 and U+E204 belong to the marker. `deep-research-report.md`, as ChatGPT exports it, holds no
 * other notation.
 */
export const openai: Notation = {
  name: 'openai',
  starts: ['\uE200', '\uE202'],
  cut: /\uE200[a-z_]{0,24}(?:\uE202[a-z\d]{0,24}){0,32}|(?:\uE202[a-z\d]{0,24}){1,32}/,
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match?.[0].match(reference)
    if (!match || !ids) return
    const span = spanOfMatch(match)
    const claim = claimBefore(text, at)
    if (!claim) return {span, ids, text: inBrackets(ids)}
    return {
      span,
      ids,
      text: inBrackets(ids),
      claim,
      companions: [
        {start: claim.start - 1, end: claim.start},
        {start: claim.end, end: claim.end + 1}
      ]
    }
  }
}

const reference = /turn\d{1,4}[a-z]{2,16}\d{1,4}/g
const pattern =
  /\uE200[a-z_]{2,24}(?:\uE202turn\d{1,4}[a-z]{2,16}\d{1,4}(?:[^\uE200-\uE204\n]{0,64})?){1,32}\uE201|(?:\uE202turn\d{1,4}[a-z]{2,16}\d{1,4}){1,32}/y

const longestClaim = 2000

/** The words between U+E203 and U+E204, when the marker follows them. */
function claimBefore(text: string, at: number): Span | undefined {
  let end = at
  while (at - end < 4 && /[ \t]/.test(text[end - 1] ?? '')) end--
  if (text[end - 1] !== '\uE204') return
  const from = Math.max(0, end - longestClaim)
  const start = text.slice(from, end).lastIndexOf('\uE203')
  return start < 0 ? undefined : {start: from + start + 1, end: end - 1}
}
