import type {Notation} from '../scan/markers/index.js'
import type {Span} from '../text/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * Tags around the claim: `<cite index="8-1">claim</cite>`, `<qwen:cite id="id_12">claim</qwen:cite>`.
 *
 * ```markdown
 * > | Yields <cite index="8-1">rose by a third</cite> in May.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<' (prefix ':')? 'cite' space ('index' / 'id' / 'ids') '="' ids '">'
 *     ids      <- 'id_'? id (',' 'id_'? id)*     `8-1`: a search result and a sentence in it
 *     claim    <- up to '</cite>', which belongs to the marker, in the same paragraph
 *
 * `index` is Claude's, `id` Qwen's. The words stay. Not a citation: `<cite>Dune</cite>`, a title.
 */
export const claimTag: Notation = {
  name: 'claim-tag',
  starts: ['<cite ', '<qwen:cite ', '<citation '],
  read(text, at) {
    const match = matchAt(opening, text, at)
    if (!match) return
    const ids = match[2]!
      .split(/[,;]\s?/)
      .map(id => id.replace(/^id_/, ''))
      .filter(id => id !== '')
    if (ids.length === 0) return
    const {start, end} = spanOfMatch(match)
    const marker = {ids, text: inBrackets(ids)}
    const close = closingBehind(text, end, `</${match[1]}>`)
    if (!close) return {...marker, span: {start, end}}
    const words = {start: end, end: close.start}
    return {...marker, span: {start, end: close.end}, claim: words, words}
  }
}

const opening =
  /<((?:[a-z]{1,16}:)?cit(?:e|ation))\s(?:index|ids?|source|doc)=["']([\w.:,; -]{1,256})["'][^<>\n]{0,128}>/iy

const longestClaim = 4000

/** The closing tag, unless a block ends before it. */
function closingBehind(text: string, at: number, tag: string): Span | undefined {
  const ahead = text.slice(at, at + longestClaim)
  const start = ahead.indexOf(tag)
  if (start < 0 || /\n[ \t]*\n/.test(ahead.slice(0, start))) return
  return {start: at + start, end: at + start + tag.length}
}
