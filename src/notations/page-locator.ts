import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Pages of the one document that is read: `[p. 12]`, `[p.3–5, 9]`.
 *
 * ```markdown
 * > | Parking is free [p. 12].
 *                     ^^^^^^^
 * ```
 *
 *     citation <- '[p.' space? page (', ' page)* ']'
 *     page     <- digit{1,4} (dash digit{1,4})?          no page 0
 *
 * The document is implied, so the pages are the id. Written by DeepTutor.
 */
export const pageLocator: Notation = {
  name: 'page-locator',
  starts: ['[p.', '[pp.'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const pages = `p. ${match[1]}`
    return {span: spanOfMatch(match), ids: [pages], locator: pages}
  }
}

const page = '[1-9]\\d{0,3}(?:[-–—]\\d{1,4})?'
const pattern = new RegExp(`\\[pp?\\. ?(${page}(?:, ?${page}){0,15})\\](?!\\()`, 'y')
