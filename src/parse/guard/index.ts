import type {Line} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {asciiPunctuation, type Span} from '../../text/index.js'
import {hostileLines} from './limits.js'

export {restoreMasked} from './restore.js'

/** A text that any Markdown parser gets through in linear time. */
interface GuardedText {
  /** Same length as the text of the page, so that every offset stays valid. */
  readonly text: string
  /** What was masked, in order; the tree has letters there until `restoreMasked`. */
  readonly masks: readonly Span[]
}

/**
 * Hide from the parser what no article contains and what would take a parser minutes or overflow its
 * stack: a block with thousands of delimiters, a line nested 64 levels deep. Letters replace its
 * punctuation, so that it parses as plain text; nothing is lost, since `restoreMasked` puts the text
 * back.
 */
export function guardText({text, lines}: Page): GuardedText {
  const masks = hostileLines(text, lines).map(spanToMask)
  if (masks.length === 0) return {text, masks}
  let guarded = ''
  let at = 0
  for (const {start, end} of masks) {
    guarded += text.slice(at, start) + maskMarkup(text.slice(start, end))
    at = end
  }
  return {text: guarded + text.slice(at), masks}
}

/** A line whose containers are hostile is masked with them. */
function spanToMask({line, nests}: {readonly line: Line; readonly nests: boolean}): Span {
  return {start: nests ? line.start : line.content, end: line.end}
}

/** Everything that may mean something to a Markdown parser; tabs and spaces could indent code. */
function maskMarkup(line: string): string {
  return line.replace(markupCharacters, markup => 'x'.repeat(markup.length))
}

const markupCharacters = new RegExp(String.raw`^[ \t]+|[${asciiPunctuation}]`, 'g')
