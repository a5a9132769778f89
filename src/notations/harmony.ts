import type {Marker, Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {readDestination, sourceUrl} from './destination.js'

/**
 * gpt-oss and its hosts: `【85†L261-L269】`, `【label】(url)`.
 *
 * ```markdown
 * > | Yields rose【85†L261-L269】【6†L9】.
 *                ^^^^^^^^^^^^^^
 *                              ^^^^^^
 * ```
 *
 *     citation <- '【' cursor '†' (lines / label) '】'        `cursor` is a page the tool has open; also in [ ]
 *               / '【' label '】' destination                 see destination.ts; the id is the address
 *     cursor   <- digit{1,4}
 *     lines    <- 'L' digits ('-L' digits)?                   the locator
 */
export const harmony: Notation = {
  name: 'harmony',
  starts: ['【', '['],
  cut: /【\d{1,4}†[^】\n]{0,120}/,
  mayOccur: (_, profile) => profile.mayHold('†') || profile.mayHold('】('),
  read(text, at) {
    return readCursor(text, at) ?? readLabel(text, at)
  }
}

function readCursor(text: string, at: number): Marker | undefined {
  const match = matchAt(cursor, text, at)
  if (match?.[0].at(-1) !== (text[at] === '[' ? ']' : '】')) return
  const [, id, lines, label] = match
  const title = label?.trim()
  return {
    span: spanOfMatch(match),
    ids: [id!],
    ...(lines && {locator: lines}),
    ...(title && title !== 'source' && {title})
  }
}

function readLabel(text: string, at: number): Marker | undefined {
  const match = matchAt(labelled, text, at)
  const destination = match && readDestination(text, at + match[0].length)
  if (!destination) return
  const url = sourceUrl(destination.url)
  const isNumber = /^\d{1,4}$/.test(match[1]!)
  return {
    span: {start: at, end: destination.end},
    ids: [isNumber ? match[1]! : url],
    url,
    ...(!isNumber && {title: match[1]!.replace(/†.*$/, '')})
  }
}

const cursor = /[【[](\d{1,4})†(?:(L\d{1,6}(?:-L?\d{1,6})?)|([^】\]\\\n]{0,120}))\\?[】\]](?!\()/y
const labelled = /【([^】\n]{1,120})】(?=\()/y
