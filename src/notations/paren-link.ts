import {anyOf} from '../language/index.js'
import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, namesHost, readDestination, sourceUrl} from './destination.js'

/**
 * Links alone in parentheses: `([host](https://…), [host](https://…))`.
 *
 * ```markdown
 * > | Prices were flat ([t.example](https://t.example/r), [u.example](https://u.example/s)).
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     run      <- open label? citation (separator citation)* close      `(Source: [a](…), [b](…))`
 *     citation <- '[' words ']' destination      a page on the web, see destination.ts
 *     open     <- '(' / '（' / '[' / '\['        close to match; separator <- [,;，、；&]
 *     label    <- ('source' / 'Quelle' / '来源' …) 's'? ':'
 *
 * The id is the address. Written by ChatGPT, gpt-researcher and Grok. In an article that cites in
 * another way the words must name the host, the article's list must hold the address, or a label must
 * come before the links; `([opening hours](…))` leads elsewhere.
 */
export const parenLink: Notation = {
  name: 'paren-link',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (text, profile) =>
    profile.mayHold('](') && /[(（[;,，；:：][ ]?\[[^\]\n]{1,300}\]\(<?http/i.test(text),
  read(text, at, profile) {
    const match = matchAt(words, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination || !isWeb(destination.url)) return
    const {end} = destination
    const url = sourceUrl(destination.url)
    const title = match[1]!.trim()
    if (!closesOrGoesOn.test(text.slice(end, end + 4))) return
    const opening = openingOf(text, at)
    if (opening === undefined) return
    const marker = {span: {start: at, end}, ids: [url], text: title, url, title}
    if (/[:：]/.test(text[opening - 1]!)) {
      const label = sourceLabel.exec(text.slice(Math.max(0, opening - longestLabel), opening))?.[1]
      if (label === undefined) return
      if (text.slice(opening, at).trim() !== '') return marker
      return {...marker, companions: [{start: opening - label.length, end: opening}]}
    }
    const isCited = profile.links === 'cite' || namesHost(title, url) || profile.listsPage(url)
    return isCited ? marker : undefined
  }
}

const words = /\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]{0,80}\]){1,300})\](?=\()/y
const closesOrGoesOn = /^(?:\\?[)）\]]|[,;，、；&] ?\[| \[)/
const sourceLabel = new RegExp(`[(（[](${anyOf('source', 'via')}[:：])$`, 'iu')

/** A bracket, the longest word for a source, and a colon. */
const longestLabel = 32

/** Where the links that lead up to `at` begin, right after a parenthesis or the colon of a label. */
function openingOf(text: string, at: number): number | undefined {
  let start = at
  for (let count = 0; count < 16; count++) {
    while (/[ ,;，、；&]/.test(text[start - 1] ?? '')) start--
    if (/[(（[:：]/.test(text[start - 1] ?? '')) return start
    if (text[start - 1] !== ')') return
    const from = Math.max(0, start - 1000)
    const target = text.slice(from, start).lastIndexOf('](')
    const label = target < 0 ? -1 : text.slice(from, from + target).lastIndexOf('[')
    if (label < 0) return
    start = from + label
  }
  return
}
