import type {Notation} from '../scan/markers/index.js'
import {isListHeading} from '../scan/reference-lists/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {isWeb, namesHost, readDestination, sourceUrl} from './destination.js'
import {readNumbers} from './numbers.js'

/**
 * Linked numbers or a host in double brackets: `[[4]](https://…)`, `[[4][8]](https://…)`,
 * `[[host]](https://…)`.
 *
 * ```markdown
 * > | Levels fell [[4]](https://water.example/a).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' label ']' destination      see destination.ts
 *     label    <- ('[' digit{1,3} ']'){1,16}
 *               / '[' host ']'      that of the destination, or a part of it; the id is the address
 *
 * Written by Onyx, Grok and ChatGPT, with two numbers when a report is exported. Markdown reads it as a link
 * with the text `[4]`.
 */
export const doubleBracketLink: Notation = {
  name: 'double-bracket-link',
  starts: ['[['],
  read(text, at) {
    const match = matchAt(doubleBracketLinkPattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const span = {start: at, end: destination.end}
    const {url, title} = destination
    const label = match[1]!
    const inside = label.slice(1, -1)
    if (numbers.test(label)) {
      const ids = [...new Set(inside.split(']['))]
      return {span, ids, text: label, ...(ids.length === 1 && {url, ...(title && {title})})}
    }
    if (inside.includes('[') || !isWeb(url) || !namesHost(inside, url)) return
    const address = sourceUrl(url)
    return {span, ids: [address], text: inside, url: address, title: inside}
  }
}

const doubleBracketLinkPattern = /\[((?:\[[^[\]\n]{1,100}\]){1,16})\](?=\()/y
const numbers = /^(?:\[\d{1,3}\])+$/

/**
 * Numbered links in brackets of their own: `[[1](#ref-1), [2](#ref-2)]`.
 *
 * ```markdown
 * > | Yields rose [[5](#ref-5), [7](#ref-7)].
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' link (separator? link)* ']'      at most 16 links
 *     link     <- '[' digit{1,3} ']' destination       an anchor or a page, see destination.ts
 *
 * Written by deer-flow. Markdown reads the outer brackets as text around links.
 */
export const bracketedLinks: Notation = {
  name: 'bracketed-links',
  starts: ['[['],
  read(text, at) {
    const ids: string[] = []
    const urls: string[] = []
    let end = at + 1
    for (let count = 0; count < 16; count++) {
      const label = matchAt(number, text, end)
      const destination = label && readDestination(text, end + label[0].length)
      if (!destination) return
      const {url} = destination
      if (isWeb(url)) urls.push(url)
      else if (!url.startsWith('#')) return
      ids.push(url.startsWith('#') ? anchorId(label[1]!, url.slice(1)) : label[1]!)
      end = destination.end
      if (text[end] === ']') break
      end += matchAt(separator, text, end)![0].length
    }
    if (text[end] !== ']') return
    return {
      span: {start: at, end: end + 1},
      ids,
      text: inBrackets(ids),
      ...(urls.length === 1 && ids.length === 1 && {url: urls[0]!})
    }
  }
}

const number = /\[(\d{1,3})\](?=\()/y
const separator = /[,;]?[ \t]{0,2}/y

/**
 * A link whose text is a number: `[4](https://…)`, `[<sup>4</sup>](https://…)`.
 *
 * ```markdown
 * > | Prices were flat ([1](https://p.example/1)).
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' ('<sup>' digit{1,3} '</sup>' / '^'? digit{1,3}) ']' destination
 *
 * The destination is a page on the web, see destination.ts. Written by Khoj, by agents on Qwen and,
 * with `<sup>`, by Cherry. Not citations: `[chapter 4](…)`, `[2023](…)`.
 */
export const numberLink: Notation = {
  name: 'number-link',
  starts: ['['],
  mayOccur: (text, profile) => profile.mayHold('](') && /\d\^?(?:<\/sup>)?\]\(<?http/i.test(text),
  read(text, at) {
    const match = matchAt(numberLinkPattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination || !isWeb(destination.url)) return
    const {url, title, end} = destination
    const id = match[1] ?? match[2]!
    return {span: {start: at, end}, ids: [id], text: `[${id}]`, url, ...(title && {title})}
  }
}

const numberLinkPattern = /\[(?:<sup>(\d{1,3})<\/sup>|\^?(\d{1,3})\^?)\](?=\()/y

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
    const match = matchAt(anchorLinkPattern, text, at)
    if (!match) return
    const [, raised, plain, anchor] = match
    const number = raised ?? plain
    return {span: spanOfMatch(match), ids: [anchorId(number!, anchor!)], text: `[${number}]`}
  }
}

const anchorLinkPattern = /\[(?:<sup>(\d{1,3})<\/sup>|(\d{1,3}))\]\(#([^)\s]{1,128})\)/y

/** What a numbered link to an anchor cites. */
export function anchorId(number: string, anchor: string): string {
  const named = /^(?:cite|source)[:=](.+)$/.exec(anchor)
  if (named) return named[1]!
  const isOfNumber = /^[a-z-]*?-?_?\d+$/i.test(anchor) || isListHeading(anchor)
  return isOfNumber ? number : `${anchor}:${number}`
}

/**
 * Numbers that link to `@ref`: `[1, 2](@ref)`.
 *
 * ```markdown
 * > | Prices were flat [1, 2](@ref).
 *                      ^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' numbers '](@ref)'      see numbers.ts
 *
 * Written by Tencent Hunyuan.
 */
export const hunyuan: Notation = {
  name: 'hunyuan',
  starts: ['['],
  mayOccur: (_, profile) => profile.mayHold('](@ref)'),
  read(text, at) {
    const match = matchAt(hunyuanPattern, text, at)
    const ids = match && readNumbers(match[1]!)
    return ids && {span: spanOfMatch(match), ids, text: inBrackets(ids)}
  }
}

const hunyuanPattern = /\[([\d,;，、 –-]{1,48})\]\(@ref\)/y
