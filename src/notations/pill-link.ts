import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, readDestination, sourceUrl} from './destination.js'

/**
 * A name and how many sources more: `[arXiv+1](https://…)`.
 *
 * ```markdown
 * > | Rates fell. [arXiv+1](https://arxiv.example/abs/1)
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' pill{1,2} ']' destination      a page on the web, see destination.ts
 *     pill     <- name '+' digit{1,2}                `[GitHub+2GitHub+2](…)`, copied twice
 *     name     <- three letters at least: `N+1` and `C++11` are words
 *
 * The id is the address. What a copy of ChatGPT or Perplexity makes of a button; the sources behind
 * the number are lost.
 */
export const pillLink: Notation = {
  name: 'pill-link',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (text, profile) => profile.mayHold('](') && /\+\d{1,2}\]\(<?http/i.test(text),
  read(text, at) {
    const match = text[at - 1] === '!' ? undefined : matchAt(pattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination || !isWeb(destination.url)) return
    const url = sourceUrl(destination.url)
    const title = match[1]!.trim()
    return {span: {start: at, end: destination.end}, ids: [url], text: title, url, title}
  }
}

const pattern =
  /\[(\p{L}[\p{L}\p{N} .,&'’:_-]{2,80})\+\d{1,2}(?:[\p{L}\p{N} .,&'’:_-]{1,80}\+\d{1,2})?\](?=\()/uy
