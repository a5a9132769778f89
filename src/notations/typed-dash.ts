import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * A kind of source, a dash and a number: `[web-1]`, `[CIT-2-04]`, `[cite-3]`.
 *
 * ```markdown
 * > | Prices rose [web-1] and [rag-2].
 *                 ^^^^^^^
 *                             ^^^^^^^
 * ```
 *
 *     citation <- '[' item (', ' item)* ']'
 *     item     <- ('web' / 'rag' / 'code' / 'src' / 'doc' / 'cite' / 'PLAN') '-' digit{1,4}
 *               / 'CIT-' digit{1,4} '-' digit{1,4}
 *
 * Written by DeepTutor and old deer-flow; the id is the whole item.
 */
export const typedDash: Notation = {
  name: 'typed-dash',
  starts: ['[web-', '[rag-', '[code-', '[src-', '[doc-', '[cite-', '[CIT-', '[PLAN-'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: match[1]!.split(/, ?/)}
  }
}

const item = '(?:(?:web|rag|code|src|doc|cite|PLAN)-\\d{1,4}|CIT-\\d{1,4}-\\d{1,4})'
const pattern = new RegExp(`\\[(${item}(?:, ?${item}){0,15})\\](?!\\()`, 'y')
