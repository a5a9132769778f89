import type {Notation} from '../scan/markers/index.js'
import {hostOf, matchAt, spanOfMatch} from '../text/index.js'
import {isWeb, readDestination, sourceUrl} from './destination.js'

/**
 * A link without words: `[](https://…)`.
 *
 * ```markdown
 * > | Levels fell.[](https://water.example/a)[](https://water.example/b)
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' ' '? ']' destination      a page on the web, see destination.ts
 *
 * The id is the address, the text its host. This is what remains of the small icons that Grok and
 * Perplexity cite with when their text is copied. Nobody can click on it, so it cannot be an ordinary
 * link. Not a citation: `![](…)`, an image.
 */
export const emptyLink: Notation = {
  name: 'empty-link',
  starts: ['[](', '[ ]('],
  read(text, at) {
    if (text[at - 1] === '!') return
    const destination = readDestination(text, text.indexOf('(', at))
    if (!destination || !isWeb(destination.url)) return
    const url = sourceUrl(destination.url)
    const {end, title} = destination
    return {
      span: {start: at, end},
      ids: [url],
      text: hostOf(url) ?? url,
      url,
      ...(title && {title})
    }
  }
}

/**
 * A label and the number of a definition: `([GitHub][1])`.
 *
 * ```markdown
 * > | Features are tested one by one. ([arXiv][9])
 *                                      ^^^^^^^^^^
 * ```
 *
 *     citation <- '[' label ']' '[' digit{1,3} ']'      `[n]: url` is defined; the label is not a number
 *
 * Markdown reads it as a link reference. Written by ChatGPT when an answer is copied as Markdown. In
 * parentheses the label names the source; elsewhere its words belong to the sentence.
 */
export const referenceLink: Notation = {
  name: 'reference-link',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (text, profile) => profile.definitions.size > 0 && /[^\d\]]\]\[\d/.test(text),
  read(text, at, profile) {
    const match = text[at - 1] === '!' ? undefined : matchAt(referenceLinkPattern, text, at)
    if (!match || !profile.definitions.has(match[2]!) || /^[\d^]+$/.test(match[1]!)) return
    const [, label, id] = match
    const marker = {span: spanOfMatch(match), ids: [id!], text: `[${id}]`, title: label!.trim()}
    if (/[(（,;][ ]?$/.test(text.slice(Math.max(0, at - 2), at))) return marker
    return {...marker, words: {start: at + 1, end: at + 1 + label!.length}}
  }
}

const referenceLinkPattern = /\[((?:[^[\]\n\\]|\\.){1,200})\]\[(\d{1,3})\]/y

/**
 * A name and the number of further sources: `[arXiv+1](https://…)`.
 *
 * ```markdown
 * > | Rates fell. [arXiv+1](https://arxiv.example/abs/1)
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' pill{1,2} ']' destination      a page on the web, see destination.ts
 *     pill     <- name '+' digit{1,2}                `[GitHub+2GitHub+2](…)`, copied twice
 *     name     <- at least three characters: `N+1` and `C++11` are words
 *
 * The id is the address. This is what a button in ChatGPT or Perplexity becomes when copied; the
 * sources that the number counts are lost.
 */
export const pillLink: Notation = {
  name: 'pill-link',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (text, profile) => profile.mayHold('](') && /\+\d{1,2}\]\(<?http/i.test(text),
  read(text, at) {
    const match = text[at - 1] === '!' ? undefined : matchAt(pillLinkPattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination || !isWeb(destination.url)) return
    const url = sourceUrl(destination.url)
    const title = match[1]!.trim()
    return {span: {start: at, end: destination.end}, ids: [url], text: title, url, title}
  }
}

const pillLinkPattern =
  /\[(\p{L}[\p{L}\p{N} .,&'’:_-]{2,80})\+\d{1,2}(?:[\p{L}\p{N} .,&'’:_-]{1,80}\+\d{1,2})?\](?=\()/uy

/**
 * Bare addresses: `… are not end-to-end encrypted https://x.example/a.`
 *
 * ```markdown
 * > | Hybrid work lowers attrition.  Sources: https://n.example/1 ; https://n.example/2
 *                                             ^^^^^^^^^^^^^^^^^^^
 *                                                                   ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<'? 'http' 's'? '://' no-space+ '>'?      without a stop, comma or quote at the end
 *
 * Read where addresses are the article's citations, see scan/profile/link-habit.ts; the id is the address.
 */
export const address: Notation = {
  name: 'address',
  starts: ['http://', 'https://', '<http'],
  evidence: 'profile',
  mayOccur: (_, profile) => profile.citesByAddress,
  read(text, at, profile) {
    if (!profile.citesByAddress) return
    if (/[\p{L}\p{N}/=("'[]/u.test(text[at - 1] ?? ' ') && text[at - 1] !== '(') return
    if (text[at - 1] === '(' && text[at - 2] === ']') return
    const match = matchAt(addressPattern, text, at)
    if (!match) return
    const raw = match[1] ? match[0] : trimEnd(match[0])
    const url = sourceUrl(match[1] ?? raw)
    return {span: {start: at, end: at + raw.length}, ids: [url], url}
  }
}

const addressPattern =
  /<(https?:\/\/[^\s<>]{1,2048})>|https?:\/\/[^\s<>"`|（）【】「」，。；、]{1,2048}/iy

/** GFM 0.29 § 6.9: without trailing punctuation, quotes and unmatched closing parentheses. */
function trimEnd(url: string): string {
  let end = url.length
  let surplus = [...url].reduce((sum, c) => sum + (c === ')' ? 1 : c === '(' ? -1 : 0), 0)
  for (; /[?!.,:;*_~'")\]]/.test(url[end - 1]!); end--) {
    if (url[end - 1] === ')' && surplus-- <= 0) break
  }
  return url.slice(0, end)
}
