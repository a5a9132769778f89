import type {Line} from '../lines/index.js'
import type {Page} from '../page.js'
import {isUnspaced} from '../profile.js'
import type {LineBreaks} from './rule.js'

/**
 * Tell an article with one paragraph per line from hard-wrapped text, by the article as a whole.
 *
 * Hard-wrapped lines are of one length and stop anywhere; a paragraph is long and stops where a
 * sentence does. An article that separates its paragraphs by blank lines means its single line
 * endings as CommonMark has them, whatever they look like.
 */
export function breaksParagraphs({text, lines}: Page): LineBreaks {
  let adjacent = 0
  let finished = 0
  let separated = 0
  let width = 0
  let widest = 0
  let proseAbove: Line | undefined
  let blank = false
  for (const line of lines) {
    if (line.kind === 'blank') {
      blank = true
      continue
    }
    const isProse = line.kind === 'text' && !isListEntry(text, line)
    if (isProse && proseAbove) {
      if (blank) separated++
      else if (!isHardBreak(text, proseAbove)) {
        adjacent++
        const columns = columnsOf(text, proseAbove)
        width += columns
        widest = Math.max(widest, columns)
        if (endsSentence(text, proseAbove)) finished++
      }
    }
    proseAbove = isProse ? line : undefined
    blank = false
  }
  const isSpread = widest > 160 || width > 110 * adjacent
  return adjacent >= 2 && finished >= 0.7 * adjacent && separated * 4 <= adjacent && isSpread
    ? 'paragraph'
    : 'wrap'
}

/** `[4] Title`, or a line that is an address: entries of a list, however they are broken. */
export function isListEntry(text: string, line: Line): boolean {
  return /^(?:\[\^?\w{1,8}\]|\(\d{1,3}\)|https?:)/.test(text.slice(line.content, line.content + 12))
}

/** Two spaces or a backslash: the author broke the line on purpose (CommonMark 0.31 § 6.7). */
function isHardBreak(text: string, line: Line): boolean {
  return text.startsWith('  ', line.end - 2) || text[line.end - 1] === '\\'
}

const sentenceEnd = /[.?!:…。！？：；.][\p{Pe}\p{Pf}"'*_`~]*(?:\s?\[[^\]]{0,40}\])*[.。]?\s*$/u

function endsSentence(text: string, line: Line): boolean {
  return sentenceEnd.test(text.slice(Math.max(line.content, line.end - 80), line.end))
}

/** Columns a line takes, characters of unspaced scripts as two. */
function columnsOf(text: string, line: Line): number {
  const length = line.end - line.content
  return isUnspaced(text[line.content + (length >> 1)] ?? '') ? 2 * length : length
}
