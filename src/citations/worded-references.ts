import type {Root} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {Span} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'

/**
 * References to definitions that have words of their own: `[the guide][4]`, `[FAULTS.md][]`. To
 * CommonMark `[4][8]` is one, too; but its words are another marker.
 *
 * @returns
 *   Their spans, in document order.
 */
export function wordedReferences(tree: Root): Span[] {
  const found: Span[] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters || node.type !== 'linkReference') continue
    if (!marker.test(plain(node).trim())) found.push(spanOf(node))
  }
  return found
}

/** What a bracket cites by, or several of them: `4`, `^4`, `4, 8`, `S1`. */
const marker = /^[[\]^\s\d,;–-]{1,64}$|^\^?[A-Za-z]{1,12}[-_:]?\d{1,4}$/
