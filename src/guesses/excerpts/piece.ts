import type {ProseBlock} from '../../claims/index.js'
import {anyOf} from '../../language/index.js'
import {markupFiller, plainText} from '../../prose/index.js'
import type {Span} from '../../text/index.js'
import {isChrome} from './chrome.js'

/** A paragraph, or one of its lines where every line is a text of its own. */
export interface Piece {
  readonly prose: ProseBlock
  readonly span: Span
  readonly text: string
}

const cutOff = new RegExp(`(?:\\.\\.\\.|…)[\\])]?(?: {0,2}${anyOf('readMore')})?["”’»']?$`, 'iu')

/**
 * Whether a text was cut off: it ends in an ellipsis, perhaps followed by a label of the page.
 *
 *     cut <- ('...' / '…' / '[...]' / '(…)') ('Read more' / 'more')? ["”»]?
 */
export function isCutOff(text: string): boolean {
  return cutOff.test(text.slice(-40))
}

/**
 * The pieces of a block, in order. Lines at its end that are chrome, or that are each cut off, are
 * pieces of their own: a saved page may have a line per snippet and no blank line between them.
 */
export function piecesOf(prose: ProseBlock): Piece[] {
  const {masked, block, text} = prose
  const whole: Piece = {prose, span: trim(masked, 0, masked.length, block.span.start), text}
  if (!masked.includes('\n') && !masked.includes('\r')) return text === '' ? [] : [whole]
  const lines = linesOf(masked).map(
    ({start, end}): Piece => ({
      prose,
      span: trim(masked, start, end, block.span.start),
      text: plainText(masked.slice(start, end))
    })
  )
  const filled = lines.filter(line => line.text !== '')
  let first = filled.length
  while (first > 0 && isChrome(filled[first - 1]!.text)) first--
  let cut = first
  while (cut > 0 && isCutOff(filled[cut - 1]!.text)) cut--
  // One line that is cut off is the last line of a wrapped paragraph.
  if (first - cut > 1 || cut === 0) first = cut
  if (first === 0) return filled
  if (first === filled.length) return [whole]
  const start = filled[0]!.span.start
  const end = filled[first - 1]!.span.end
  const rest = plainText(masked.slice(start - block.span.start, end - block.span.start))
  return [{prose, span: {start, end}, text: rest}, ...filled.slice(first)]
}

function linesOf(masked: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const {index, 0: ending} of masked.matchAll(/\r\n?|\n/g)) {
    lines.push({start, end: index})
    start = index + ending.length
  }
  return [...lines, {start, end: masked.length}]
}

/** Without surrounding whitespace and markup, shifted to the position of the block. */
function trim(masked: string, from: number, to: number, by: number): Span {
  const isEmpty = (at: number) => masked[at] === markupFiller || /\s/.test(masked[at]!)
  let start = from
  let end = to
  while (start < end && isEmpty(start)) start++
  while (end > start && isEmpty(end - 1)) end--
  return {start: start + by, end: end + by}
}
