import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {readNumbers} from './numbers.js'

/**
 * Numbers that link to `@ref`: `[1, 2](@ref)`.
 *
 * ```markdown
 * > | Prices were flat [1, 2](@ref).
 *                      ^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' numbers '](@ref)'      see numbers.ts
 *
 * Written by Tencent Hunyuan.
 */
export const hunyuan: Notation = {
  name: 'hunyuan',
  starts: ['['],
  mayOccur: (_, profile) => profile.mayHold('](@ref)'),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match && readNumbers(match[1]!)
    return ids && {span: spanOfMatch(match), ids, text: inBrackets(ids)}
  }
}

const pattern = /\[([\d,;，、 –-]{1,48})\]\(@ref\)/y
