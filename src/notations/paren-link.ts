import {isWeb, namesHost, readDestination, sourceUrl} from './destination.js'
import {matchAt} from './match.js'
import type {Notation} from './notation.js'

/**
 * Links that stand alone in parentheses: `([host](https://…), [host](https://…))`.
 *
 * ```markdown
 * > | Prices were flat ([t.example](https://t.example/r), [u.example](https://u.example/s)).
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     run      <- open citation (separator citation)* close
 *     citation <- '[' label ']' destination      a page on the web, see destination.ts
 *     open     <- '(' / '（' / '[' / '\['        close alike; separator <- [,;，、；&]
 *
 * The id is the address. Written by ChatGPT, gpt-researcher and Grok. In an article that cites in
 * another way the label must be the name of the host; `([opening hours](…))` leads elsewhere.
 */
export const parenLink: Notation = {
  name: 'paren-link',
  starts: ['['],
  mayOccur: (text, profile) =>
    profile.mayHold('](') && /[(（[;,，；][ ]?\[[^\]\n]{1,300}\]\(<?http/i.test(text),
  read(text, at, profile) {
    const label = matchAt(words, text, at)
    const destination = label && readDestination(text, at + label[0].length)
    if (!destination || !isWeb(destination.url)) return
    const {end} = destination
    const url = sourceUrl(destination.url)
    const title = label[1]!.trim()
    if (profile.links !== 'cite' && !namesHost(title, url)) return
    if (!closesOrGoesOn.test(text.slice(end, end + 4)) || !isOpened(text, at)) return
    return {span: {start: at, end}, ids: [url], text: title, url, title}
  }
}

const words = /\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]{0,80}\]){1,300})\](?=\()/y
const closesOrGoesOn = /^(?:\\?[)）\]]|[,;，、；&] ?\[| \[)/

/** Whether nothing but links stands between `at` and the parenthesis that opens before it. */
function isOpened(text: string, at: number): boolean {
  let start = at
  for (let count = 0; count < 16; count++) {
    while (/[ ,;，、；&]/.test(text[start - 1] ?? '')) start--
    if (/[(（[]/.test(text[start - 1] ?? '')) return true
    if (text[start - 1] !== ')') return false
    const from = Math.max(0, start - 1000)
    const target = text.slice(from, start).lastIndexOf('](')
    const label = target < 0 ? -1 : text.slice(from, from + target).lastIndexOf('[')
    if (label < 0) return false
    start = from + label
  }
  return false
}
