import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * Granite: `<|start_of_cite|>{"document_id": "3"}<|end_of_cite|>`.
 *
 * ```markdown
 * > | Yields rose<|start_of_cite|>{"document_id": "3"}<|end_of_cite|>.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<|start_of_cite|>' json '<|end_of_cite|>'
 *     json     <- an object; its ids are the values of `document_id`, `doc_id` or `id`
 */
export const granite: Notation = {
  name: 'granite',
  starts: ['<|start_of_cite|>'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = [...(match?.[1]?.matchAll(documentId) ?? [])].map(([, id]) => id!)
    return match && ids.length > 0
      ? {span: spanOfMatch(match), ids, text: inBrackets(ids)}
      : undefined
  }
}

const pattern = /<\|start_of_cite\|>([^<]{1,512})<\|end_of_cite\|>/y
const documentId = /"(?:document_id|doc_id|id)"\s{0,4}:\s{0,4}"?([\w.-]{1,64})/g
