import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {readNumbers} from './numbers.js'

/**
 * Cohere's grounded generation: `<co: 0,1>claim</co: 0,1>`.
 *
 * ```markdown
 * > | Yields <co: 0,1>rose by a third</co: 0,1> in May.
 *                                    ^^^^^^^^^^
 * ```
 *
 *     citation <- '</co' (':' numbers)? '>'           the numbers may stand in one tag only
 *     claim    <- from '<co' (':' numbers)? '>', which belongs to the marker
 *
 * Counts from 0. To CommonMark it is text, since no tag's name ends in a colon.
 */
export const cohere: Notation = {
  name: 'cohere',
  starts: ['</co:', '</co>'],
  read(text, at) {
    const close = matchAt(closing, text, at)
    if (!close) return
    const from = Math.max(0, at - longestClaim)
    const before = text.slice(from, at)
    const start = before.lastIndexOf('<co')
    const open = start < 0 ? undefined : matchAt(opening, before, start)
    const ids = readNumbers(close[1] ?? open?.[1] ?? '')
    if (!open || !ids) return
    const openSpan = {start: from + start, end: from + start + open[0].length}
    return {
      span: spanOfMatch(close),
      ids,
      text: inBrackets(ids),
      claim: {start: openSpan.end, end: at},
      companions: [openSpan]
    }
  }
}

const opening = /<co(?:: ?([\d, ]{1,48}))?>/y
const closing = /<\/co(?:: ?([\d, ]{1,48}))?>/y
const longestClaim = 2000
