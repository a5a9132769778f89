import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {readDestination, sourceUrl} from './destination.js'

/**
 * A keyword, a title and a link: `[citation:Title](url)`.
 *
 * ```markdown
 * > | Prices rose [citation:Price report](https://p.example/r).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[citation:' title ']' destination      see destination.ts; the id is the address
 *
 * Written by deer-flow.
 */
export const citationTitle: Notation = {
  name: 'citation-title',
  starts: ['[citation:', '[Citation:'],
  cut: false,
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const url = sourceUrl(destination.url)
    return {span: {start: at, end: destination.end}, ids: [url], url, title: match[1]!.trim()}
  }
}

const pattern = /\[citation: ?([^\]\n]{1,256})\](?=\()/iy
