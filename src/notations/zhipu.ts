import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Zhipu: `[ref_1]`.
 *
 * ```markdown
 * > | 价格上涨[ref_1]。
 *             ^^^^^^^
 * ```
 *
 *     citation <- '[ref_' digit{1,4} ']'      the id is the number
 *
 * Written by GLM and by DashScope.
 */
export const zhipu: Notation = {
  name: 'zhipu',
  starts: ['[ref_'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!]}
  }
}

const pattern = /\[ref_(\d{1,4})\](?!\()/y
