import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * The first characters of a document's identifier: `[e41ac2d]`.
 *
 * ```markdown
 * > | The ligand binds [e41ac2d], [b7de5523].
 *                      ^^^^^^^^^
 *                                 ^^^^^^^^^^
 * ```
 *
 *     citation <- '[' [A-Za-z0-9]{7,8} ']'
 *
 * Either the article lists it, or it is lower-case, holds letters and at least two digits, and does
 * not end as a word and a year do. Written by R2R. Not citations: `[example]`, `[C6H12O6]`,
 * `[sec2024]`, a number.
 */
export const shortId: Notation = {
  name: 'short-id',
  starts: ['['],
  mayOccur: text => /\[(?=[a-z]*\d)(?=\d*[a-z])[A-Za-z0-9]{7,8}\]/i.test(text),
  read(text, at, profile) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const id = match[1]!
    const looksLikeOne =
      /[a-z]/.test(id) && /\d.*\d/.test(id) && !/[A-Z]|^[a-z]+[12]\d{3}$/.test(id)
    return looksLikeOne || profile.listed.has(id)
      ? {span: spanOfMatch(match), ids: [id]}
      : undefined
  }
}

const pattern = /\[([A-Za-z0-9]{7,8})\](?![(:[])/y
