import {decodeString} from 'micromark-util-decode-string'
import {asciiPunctuation, matchAt, type Span} from '../text/index.js'

/**
 * The first occurrence of words in the source, however Markdown writes them; searched only near
 * `start`.
 *
 * @param words
 *   Text as a parser gives it: decoded, and without the container prefixes of its lines.
 */
export function findWords(
  text: string,
  words: string,
  start: number,
  limit: number
): Span | undefined {
  const reach = Math.min(limit, start + 512 + 8 * words.length)
  for (let at = start, tries = 0; at <= reach && tries < 64; at++) {
    if (words && text[at] !== words[0] && !written.has(text[at]!)) continue
    tries++
    const end = endOfWords(text, words, at, limit)
    if (end !== undefined) return {start: at, end}
  }
  return undefined
}

/** Code units that begin text whose source differs from its value. */
const written = new Set('\\&\0')
const writtenForm = new RegExp(
  String.raw`\\[${asciiPunctuation}]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\dA-Za-z]{1,31});|\0`,
  'y'
)
const lineStart = /[ \t>]+/y
const lineEnd = /[ \t]+(?=[\r\n])/y

function endOfWords(text: string, words: string, start: number, limit: number): number | undefined {
  let at = start
  for (let read = 0; read < words.length; ) {
    if (at >= limit) return undefined
    const raw = written.has(text[at]!) ? formAt(writtenForm, text, at) : ''
    const decoded = raw === '\0' ? '\uFFFD' : decodeString(raw)
    if (raw && words.startsWith(decoded, read)) {
      at += raw.length
      read += decoded.length
    } else if (text[at] === words[read]) {
      at++
      read++
    } else {
      const isStart = read > 0 && /[\r\n]/.test(words[read - 1]!)
      const space = formAt(isStart ? lineStart : lineEnd, text, at)
      if (!space) return undefined
      at += space.length
    }
  }
  return at <= limit ? at : undefined
}

const formAt = (pattern: RegExp, text: string, at: number) => matchAt(pattern, text, at)?.[0] ?? ''
