import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {expandRange} from './numbers.js'

/**
 * A range over two brackets: `[1]–[15]`.
 *
 * ```markdown
 * > | Many trials agree [1]–[4].
 *                       ^^^^^^^
 * ```
 *
 *     citation <- '[' number ']' dash '[' number ']'     rising, at most 99 apart
 *     dash     <- '-' / '–' / '—' / '~'                  one space on each side allowed
 *
 * Written by STORM and in papers.
 */
export const bracketRange: Notation = {
  name: 'bracket-range',
  starts: ['['],
  cut: false,
  mayOccur: text => /\]\s?[-–—~]\s?\[\d/.test(text),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match && expandRange(match[1]!, match[2]!)
    return ids && {span: spanOfMatch(match), ids}
  }
}

const pattern = /\[(\d{1,3})\][ \u00A0]?[-–—~][ \u00A0]?\[(\d{1,3})\](?!\()/y
