import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * paper-qa: `(pqac-d79ef6fa; pqac-0f650d59)`.
 *
 * ```markdown
 * > | The ligand binds (pqac-d79ef6fa;pqac-0f650d59).
 *                       ^^^^^^^^^^^^^
 *                                     ^^^^^^^^^^^^^
 * ```
 *
 *     citation <- 'pqac-' [A-Za-z0-9]{8}
 */
export const paperQa: Notation = {
  name: 'paper-qa',
  starts: ['pqac-'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[0]]}
  }
}

const pattern = /pqac-[A-Za-z0-9]{8}(?![A-Za-z0-9])/y
