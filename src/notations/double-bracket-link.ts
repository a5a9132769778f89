import {isWeb, namesHost, readDestination, sourceUrl} from './destination.js'
import {matchAt} from './match.js'
import type {Notation} from './notation.js'

/**
 * A linked number or host in double brackets: `[[4]](https://…)`, `[[host]](https://…)`.
 *
 * ```markdown
 * > | Levels fell [[4]](https://water.example/a).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[[' label ']]' destination      see destination.ts
 *     label    <- digit{1,3} / the host of the destination, or a part of it: then the id is the address
 *
 * Written by Onyx, Grok and ChatGPT. To Markdown it is a link with the text `[4]`.
 */
export const doubleBracketLink: Notation = {
  name: 'double-bracket-link',
  starts: ['[['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const span = {start: at, end: destination.end}
    const label = match[1]!
    const {url, title} = destination
    if (/^\d{1,3}$/.test(label))
      return {span, ids: [label], text: `[${label}]`, url, ...(title && {title})}
    if (!isWeb(url) || !namesHost(label, url)) return
    const address = sourceUrl(url)
    return {span, ids: [address], text: label, url: address, title: label}
  }
}

const pattern = /\[\[([^[\]\n]{1,100})\]\](?=\()/y
