import {matchAt, spanOfMatch} from './match.js'
import type {Notation} from './notation.js'

/**
 * A number in double brackets: `[[4]]`.
 *
 * ```markdown
 * > | Rates fell [[4]].
 *                ^^^^^
 * ```
 *
 *     citation <- '[[' digit{1,3} ']]'      not before '('
 *
 * Written by Onyx and Lepton. Not citations: wikilinks such as `[[2021-11-01]]`, `[[9,1,3]]`, a
 * quantum code.
 */
export const doubleBracket: Notation = {
  name: 'double-bracket',
  starts: ['[['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const pattern = /\[\[ ?(\d{1,3}) ?\]\](?!\()/y
