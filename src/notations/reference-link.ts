import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * A label and the number of a definition: `([GitHub][1])`.
 *
 * ```markdown
 * > | Features are tested one by one. ([arXiv][9])
 *                                      ^^^^^^^^^^
 * ```
 *
 *     citation <- '[' label ']' '[' digit{1,3} ']'      `[n]: url` is defined; the label is no number
 *
 * To Markdown it is a link reference. Written by ChatGPT when an answer is copied as Markdown. In
 * parentheses the label names the source; elsewhere its words belong to the sentence.
 */
export const referenceLink: Notation = {
  name: 'reference-link',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (text, profile) => profile.definitions.size > 0 && /[^\d\]]\]\[\d/.test(text),
  read(text, at, profile) {
    const match = text[at - 1] === '!' ? undefined : matchAt(pattern, text, at)
    if (!match || !profile.definitions.has(match[2]!) || /^[\d^]+$/.test(match[1]!)) return
    const [, label, id] = match
    const marker = {span: spanOfMatch(match), ids: [id!], text: `[${id}]`, title: label!.trim()}
    if (/[(（,;][ ]?$/.test(text.slice(Math.max(0, at - 2), at))) return marker
    return {...marker, words: {start: at + 1, end: at + 1 + label!.length}}
  }
}

const pattern = /\[((?:[^[\]\n\\]|\\.){1,200})\]\[(\d{1,3})\]/y
