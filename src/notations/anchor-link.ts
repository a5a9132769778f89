import type {Notation} from '../scan/markers/index.js'
import {isListHeading} from '../scan/reference-lists/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * A number that links to an anchor of the page: `[1](#cite:src7)`.
 *
 * ```markdown
 * > | Levels fell [1](#cite:src7).
 *                 ^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' (digit{1,3} / '<sup>' digit{1,3} '</sup>') '](#' anchor ')'
 *     anchor   <- 'cite:' id                             the source is `id`
 *               / ('ref' / 'citation' / 'source' …) n    the source is the number
 *               / 'sources' / 'references' …             the list: the source is the number
 *               / id                                     the source is `id:number`: a tool call
 *
 * Written by morphic and streamdown hosts. A table of contents links words, not numbers.
 */
export const anchorLink: Notation = {
  name: 'anchor-link',
  starts: ['['],
  mayOccur: (text, profile) => profile.mayHold('](#') && /\d(?:<\/sup>)?\]\(#/.test(text),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const [, raised, plain, anchor] = match
    const number = raised ?? plain
    return {span: spanOfMatch(match), ids: [anchorId(number!, anchor!)], text: `[${number}]`}
  }
}

const pattern = /\[(?:<sup>(\d{1,3})<\/sup>|(\d{1,3}))\]\(#([^)\s]{1,128})\)/y

/** What a numbered link to an anchor cites. */
export function anchorId(number: string, anchor: string): string {
  const named = /^(?:cite|source)[:=](.+)$/.exec(anchor)
  if (named) return named[1]!
  const isOfNumber = /^[a-z-]*?-?_?\d+$/i.test(anchor) || isListHeading(anchor)
  return isOfNumber ? number : `${anchor}:${number}`
}
