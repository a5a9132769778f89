import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Azure OpenAI on your data: `[doc1]`.
 *
 * ```markdown
 * > | Prices rose [doc1][doc12].
 *                 ^^^^^^
 *                       ^^^^^^^
 * ```
 *
 *     citation <- '[doc' digit{1,3} ']'      the id keeps the word: `doc1`
 */
export const azureDoc: Notation = {
  name: 'azure-doc',
  starts: ['[doc'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!]}
  }
}

const pattern = /\[(doc\d{1,3})\](?!\()/y
