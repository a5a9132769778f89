import type {Notation} from '../scan/markers/index.js'
import {matchAt, type Span, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {longestClaim} from './claim.js'

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
 * `index` is Claude's, `id` Qwen's. The words remain. Not a citation: `<cite>Dune</cite>`, a title.
 */
export const claimTag: Notation = {
  name: 'claim-tag',
  starts: ['<cite ', '<qwen:cite ', '<citation '],
  read(text, at) {
    const match = matchAt(claimTagOpening, text, at)
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

const claimTagOpening =
  /<((?:[a-z]{1,16}:)?cit(?:e|ation))\s(?:index|ids?|source|doc)=["']([\w.:,; -]{1,256})["'][^<>\n]{0,128}>/iy

/** The closing tag, unless a block ends before it. */
function closingBehind(text: string, at: number, tag: string): Span | undefined {
  const ahead = text.slice(at, at + longestClaim)
  const start = ahead.indexOf(tag)
  if (start < 0 || /\n[ \t]*\n/.test(ahead.slice(0, start))) return
  return {start: at + start, end: at + start + tag.length}
}

/**
 * LongCite: `<statement>claim<cite>[6-8][10-12]</cite></statement>`.
 *
 * ```markdown
 * > | <statement>Yields rose.<cite>[6-8][10-12]</cite></statement>
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<cite>' ('[' digits ('-' digits)? ']')+ '</cite>'
 *     claim    <- from '<statement>' to the citation
 *
 * The numbers are sentences of the context, so a range is one id. The statement's own tags belong to
 * the marker. Not a citation: `<cite>Dune</cite>`, a title.
 */
export const longcite: Notation = {
  name: 'longcite',
  starts: ['<cite>['],
  read(text, at) {
    const match = matchAt(longcitePattern, text, at)
    const ids = match?.[0].match(/\d{1,5}(?:-\d{1,5})?/g)
    if (!match || !ids) return
    const span = spanOfMatch(match)
    const open = openingBefore(text, at)
    const close = text.startsWith(closing, span.end)
      ? {start: span.end, end: span.end + closing.length}
      : undefined
    if (!open) return {span, ids, text: inBrackets(ids)}
    return {
      span,
      ids,
      text: inBrackets(ids),
      claim: {start: open.end, end: at},
      companions: [open, ...(close ? [close] : [])]
    }
  }
}

const longcitePattern = /<cite>(?:\[\d{1,5}(?:-\d{1,5})?\]){1,32}<\/cite>/y
const longciteOpening = '<statement>'
const closing = '</statement>'

function openingBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - longestClaim)
  const before = text.slice(from, at)
  const start = before.lastIndexOf(longciteOpening)
  if (start < 0 || before.includes(closing, start)) return
  return {start: from + start, end: from + start + longciteOpening.length}
}

/**
 * Grok's render tags.
 *
 * ```markdown
 * > | Yields rose<grok:render card_id="a1" card_type="citation_card" type="render_inline_citation">…
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<grok:render' … 'type="render_inline_citation"' … '>'
 *                 '<argument name="citation_id">' digit{1,4} '</argument>' '</grok:render>'
 *
 * Line endings between the tags are allowed. Counts from 0. CommonMark has no tags with a colon, so
 * only the inner tags are HTML. Not citations: `render_searched_image`, `image_card`.
 */
export const grokRender: Notation = {
  name: 'grok-render',
  starts: ['<grok:render '],
  read(text, at) {
    const match = matchAt(grokRenderPattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const grokRenderPattern =
  /<grok:render (?=[^<>]{0,512}\btype="render_inline_citation")[^<>]{1,512}>\s{0,4}<argument name="citation_id">\s{0,4}(\d{1,4})\s{0,4}<\/argument>\s{0,4}<\/grok:render>/y

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
    const match = matchAt(granitePattern, text, at)
    const ids = [...(match?.[1]?.matchAll(documentId) ?? [])].map(([, id]) => id!)
    return match && ids.length > 0
      ? {span: spanOfMatch(match), ids, text: inBrackets(ids)}
      : undefined
  }
}

const granitePattern = /<\|start_of_cite\|>([^<]{1,512})<\|end_of_cite\|>/y
const documentId = /"(?:document_id|doc_id|id)"\s{0,4}:\s{0,4}"?([\w.-]{1,64})/g

/**
 * ogx, once llama-stack: `<|file-Ab12_3|>`.
 *
 * ```markdown
 * > | Yields rose <|file-Ab12_3|>.
 *                 ^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<|' 'file-' [A-Za-z0-9_-]{1,64} '|>'      the id keeps `file-`
 */
export const ogx: Notation = {
  name: 'ogx',
  starts: ['<|file-'],
  read(text, at) {
    const match = matchAt(ogxPattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const ogxPattern = /<\|(file-[A-Za-z0-9_-]{1,64})\|>/y
