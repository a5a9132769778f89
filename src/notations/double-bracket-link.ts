import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, namesHost, readDestination, sourceUrl} from './destination.js'

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
 * Written by Onyx, Grok and ChatGPT, two numbers when a report is exported. To Markdown it is a link with
 * the text `[4]`.
 */
export const doubleBracketLink: Notation = {
  name: 'double-bracket-link',
  starts: ['[['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
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

const pattern = /\[((?:\[[^[\]\n]{1,100}\]){1,16})\](?=\()/y
const numbers = /^(?:\[\d{1,3}\])+$/
