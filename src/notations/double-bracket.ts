import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Numbers in double brackets: `[[4]]`, `[[4,8]]`.
 *
 * ```markdown
 * > | Rates fell [[4]].
 *                ^^^^^
 * ```
 *
 *     citation <- '[[' number (',' number)* ']]'      at most 16 numbers, not before '('
 *               / '[[' number ']][' number ']'           the same one, defined: `[4]: url`
 *     number   <- digit{1,3}
 *
 * Written by Onyx, Lepton and Qwen. A list is a citation where the article writes `[[4]]` as well, and
 * each number once. Not citations: wikilinks such as `[[2021-11-01]]`, `[[9,1,3]]` alone, a quantum code.
 */
export const doubleBracket: Notation = {
  name: 'double-bracket',
  starts: ['[['],
  read(text, at, profile) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const ids = match[1]!.split(',').map(id => id.trim())
    // `[[4]][4]`: a link reference whose text is the marker.
    const target = `[${match[1]}]`
    const end = at + match[0].length
    if (profile.definitions.has(match[1]!) && text.startsWith(target, end)) {
      return {span: {start: at, end: end + target.length}, ids, text: target}
    }
    const isOnce = new Set(ids).size === ids.length
    if (ids.length > 1 && !(isOnce && profile.doubleBrackets >= 2)) return
    return {span: spanOfMatch(match), ids, text: `[${match[1]}]`}
  }
}

const pattern = /\[\[ ?(\d{1,3}(?:, ?\d{1,3}){0,15}) ?\]\](?!\()/y
