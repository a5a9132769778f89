import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, readDestination, sourceUrl} from './destination.js'

/**
 * ChatGPT's shared pages: `[oai_citation:0‡Title](url)`.
 *
 * ```markdown
 * > | Yields rose [oai_citation:0‡Atlas](https://a.example/y).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' 'oai_citation:' digit{1,4} ('‡' title)? ']' destination
 *
 * A destination that is no page (`sediment://…`, `file-service://…`) stays the address of nothing.
 * Counts from 0.
 */
export const openaiExport: Notation = {
  name: 'openai-export',
  starts: ['[oai_citation:', '[oai\\_citation:'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const url = sourceUrl(destination.url)
    const title = match[2]?.trim()
    return {
      span: {start: at, end: destination.end},
      ids: [match[1]!],
      text: `[${match[1]}]`,
      ...(isWeb(url) && {url}),
      ...(title && {title})
    }
  }
}

const pattern = /\[oai\\?_citation:(\d{1,4})(?:[‡†]([^\]\n]{0,256}))?\](?=\()/y
