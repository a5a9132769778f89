import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {anchorId} from './anchor-link.js'
import {inBrackets} from './canonical.js'
import {isWeb, readDestination} from './destination.js'

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
 * Written by deer-flow. To Markdown the outer brackets are text around links.
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
