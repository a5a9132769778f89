import type {Notation, Profile} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {readNumbers} from './numbers.js'

/**
 * Superscripts: `<sup>[4]</sup>`, `<sup>4</sup>`.
 *
 * ```markdown
 * > | Rates fell.<sup>[3, 5]</sup>
 *                ^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<sup>' '[' numbers ']' '</sup>'
 *               / '<sup>' numbers '</sup>'           the article lists every number
 *
 * Not citations: `10<sup>10</sup>`, `cm<sup>-2</sup>`, an exponent.
 */
export const sup: Notation = {
  name: 'sup',
  starts: ['<sup>'],
  read(text, at, profile) {
    const match = matchAt(pattern, text, at)
    const ids = match && readNumbers(match[1] ?? match[2]!)
    if (!ids || (match[1] === undefined && !mayBeBare(text, at, ids, profile))) return
    return {span: spanOfMatch(match), ids, text: inBrackets(ids)}
  }
}

const pattern = /<sup>[ ]?(?:\[([\d,; –-]{1,48})\]|([\d,; –-]{1,48}))[ ]?<\/sup>/y

/** A bare number is an exponent, or names a source that is listed. */
function mayBeBare(text: string, at: number, ids: readonly string[], profile: Profile): boolean {
  return ids.every(id => profile.listed.has(id)) && !/[\d\s]$/.test(text.slice(at - 1, at))
}
