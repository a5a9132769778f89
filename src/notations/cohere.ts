import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {longestClaim} from './claim.js'
import {readNumbers} from './numbers.js'

/**
 * Cohere's grounded generation: `<co: 0,1>claim</co: 0,1>`.
 *
 * ```markdown
 * > | Yields <co: 0,1>rose by a third</co: 0,1> in May.
 *                                    ^^^^^^^^^^
 * ```
 *
 *     citation <- '</co' (':' numbers)? '>'           the numbers may occur in only one of the tags
 *     claim    <- from '<co' (':' numbers)? '>', which belongs to the marker
 *
 * Counts from 0. CommonMark reads it as text, since a tag name cannot end in a colon.
 */
export const cohere: Notation = {
  name: 'cohere',
  starts: ['</co:', '</co>'],
  read(text, at) {
    const close = matchAt(closing, text, at)
    if (!close) return
    const from = Math.max(0, at - longestClaim)
    const before = text.slice(from, at)
    const start = before.lastIndexOf('<co')
    const open = start < 0 ? undefined : matchAt(opening, before, start)
    const ids = readNumbers(close[1] ?? open?.[1] ?? '')
    if (!open || !ids) return
    const openSpan = {start: from + start, end: from + start + open[0].length}
    return {
      span: spanOfMatch(close),
      ids,
      text: inBrackets(ids),
      claim: {start: openSpan.end, end: at},
      companions: [openSpan]
    }
  }
}

const opening = /<co(?:: ?([\d, ]{1,48}))?>/y
const closing = /<\/co(?:: ?([\d, ]{1,48}))?>/y

/**
 * Cohere's toolkit: `:cite[claim]{generationId="…" start="3" end="9"}`.
 *
 * ```markdown
 * > | Yields :cite[rose by a third]{start="7" end="22"} in May.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- ':cite[' claim ']{' attributes '}'
 *
 * The id is `start-end`: the key of the citation in the API's answer. remark-directive reads it as
 * a text directive.
 */
export const cohereToolkit: Notation = {
  name: 'cohere-toolkit',
  starts: [':cite['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const [whole, claim, attributes] = match
    const start = /\bstart="?(\d{1,9})/.exec(attributes!)
    const end = /\bend="?(\d{1,9})/.exec(attributes!)
    if (!start || !end) return
    const wordsStart = at + ':cite['.length
    const words = {start: wordsStart, end: wordsStart + claim!.length}
    const id = `${start[1]}-${end[1]}`
    return {
      span: {start: at, end: at + whole.length},
      ids: [id],
      text: `[${id}]`,
      claim: words,
      words
    }
  }
}

const pattern = /:cite\[([^\]\n]{1,1024})\]\{([^}\n]{1,256})\}/y
