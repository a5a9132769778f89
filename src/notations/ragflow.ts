import type {Notation} from '../scan/markers/index.js'
import {foldDigits, matchAt, spanOfMatch} from '../text/index.js'

/**
 * RAGFlow: `[ID:12]`, `(ID: 3, ID: 4)`, `##12$$`.
 *
 * ```markdown
 * > | Prices rose [ID:12]##13$$.
 *                 ^^^^^^^
 *                        ^^^^^^
 * ```
 *
 *     citation <- open '**'? item (', ' item)* '**'? close
 *               / '##' digit{1,4} '$$'
 *     item     <- 'ID:' space? digit{1,4}
 *
 * Ids count from 0. Brackets may be `[ ]`, `( )` or `【 】`.
 */
export const ragflow: Notation = {
  name: 'ragflow',
  starts: ['[ID:', '(ID:', '【ID:', '[**ID:', '(**ID:', '【**ID:', '##'],
  cut: /[[(【](?:\*\*)?ID:[ID\d:, ]{0,62}|##\d{1,4}\${0,2}/,
  mayOccur: (text, profile) =>
    profile.mayHold('ID:') || (profile.mayHold('##') && /##\d/.test(text)),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const ids = foldDigits(match[1] ?? match[0]).match(/\d{1,4}/g)
    return ids ? {span: spanOfMatch(match), ids} : undefined
  }
}

const digits = '[\\d\\uFF10-\\uFF19\\u0660-\\u0669\\u06F0-\\u06F9]{1,4}'
const item = `ID: ?${digits}`
const pattern = new RegExp(
  `[[(【](?:\\*\\*)?(${item}(?:[,，] ?${item}){0,15})(?:\\*\\*)?[\\])】]|##\\d{1,4}\\$\\$`,
  'y'
)
