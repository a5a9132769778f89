import type {Nodes} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {anyOf, monthBeginnings} from '../language/index.js'
import {asciiPunctuation, bullets, type Span} from '../text/index.js'
import type {Block} from '../tree/index.js'
import {spanOf, walk} from '../tree/index.js'
import {citationFiller, markupFiller} from './sentences/index.js'

/** A range of a block that is not prose: a run of citations, or markup. */
export interface Overlay {
  readonly span: Span
  readonly filler: string
}

/**
 * The prose of a block, with every character at its place in the text: markup and citations are
 * replaced by fillers of the same length, so an offset in the mask plus `block.span.start` is an offset
 * in the text.
 *
 * @param block
 *   Block of a tree with citations planted.
 * @param text
 *   Text the tree was parsed from.
 * @param overlays
 *   Further ranges to fill, in order.
 */
export function maskProse(block: Block, text: string, overlays: readonly Overlay[]): string {
  let masked = ''
  let at = block.span.start
  const fillTo = (end: number) => {
    if (end > at) masked += markupFiller.repeat(end - at)
    at = Math.max(at, end)
  }
  for (const {node, enters} of walk(block.node)) {
    if (!enters || 'children' in node) continue
    const {start, end} = spanOf(node)
    if (start < at) continue
    fillTo(start)
    masked += maskLeaf(node, text.slice(start, end))
    at = end
  }
  fillTo(block.span.end)
  return overlay(masked, block.span.start, overlays)
}

/** Fill more ranges of a masked text; `start` is its offset in the text. */
export function overlay(masked: string, start: number, overlays: readonly Overlay[]): string {
  if (overlays.length === 0) return masked
  let result = ''
  let at = 0
  for (const {span, filler} of overlays) {
    const from = Math.max(at, span.start - start)
    const to = Math.min(masked.length, span.end - start)
    if (to <= from) continue
    result += masked.slice(at, from) + filler.repeat(to - from)
    at = to
  }
  return result + masked.slice(at)
}

/**
 * `**` that the parser left in the text: next to a Chinese quotation mark, or never closed. After a
 * letter or number it marks a footnote or a level of significance: `0.45**`.
 */
const brokenStrong = /(?<![\w*])\*\*(?![\s*])|(?<![\s\w*])\*\*(?![\w*])/g

const escaped = new RegExp(String.raw`\\([${asciiPunctuation}])`, 'g')

function maskLeaf(node: Nodes, slice: string): string {
  const fill = (match: string) => markupFiller.repeat(match.length)
  switch (node.type) {
    case 'citation':
      return citationFiller.repeat(slice.length)
    case 'text':
      // Most texts contain none of these, and a test is much cheaper than a replacement.
      if (!/[\\*\n\r]/.test(slice)) return slice
      return slice
        .replace(escaped, `${markupFiller}$1`)
        .replace(brokenStrong, fill)
        .replace(/(\n|\r)([ \t>]+)/g, (_, ending: string, prefix: string) => ending + fill(prefix))
    case 'inlineCode':
      return slice.replace(/^`+|`+$/g, fill)
    case 'break':
      return ` ${fill(slice.slice(1))}`
    case 'html':
      return /^<br\b/i.test(slice) ? ` ${fill(slice.slice(1))}` : fill(slice)
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return fill(slice)
    default:
      return slice
  }
}

/** Brackets that enclose only citations, with the space before them: `([4], [8])`, `(see [4])`. */
const citedBrackets = new RegExp(
  `\\s?[([（【](?:${anyOf('see')}|${anyOf('source')}:?)?\\s?[\u0001\\s,;，、]{1,2000}[)\\]）】]`,
  'giu'
)

/** `fell.[4].`: one stop is enough. */
const secondStop = /([.!?。])\s?\u0001+\s?\1(?=\s|$)/g

/** A range of masked prose as a reader sees it, on one line. */
export function plainText(masked: string): string {
  let text = masked.includes(markupFiller) ? masked.replace(/\u0000+/g, '') : masked
  if (text.includes(citationFiller)) text = withoutCitations(text)
  if (text.includes('&')) {
    text = text.replace(/&(?:#\w{1,8}|\w{1,32});/g, reference => decodeString(reference))
  }
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

function withoutCitations(masked: string): string {
  let text = masked
  if (/\u0001[\s,;，、]{0,2000}[)\]）】]/.test(text)) {
    text = text.replace(citedBrackets, brackets =>
      brackets.includes(citationFiller) ? citationFiller : brackets
    )
  }
  if (/\u0001\s?[.!?。]/.test(text)) text = text.replace(secondStop, '$1')
  return withoutRuns(text)
}

const mostSpace = 8
const endsPhrase = /[.,;:!?…。，、；：！？)\]}]/

/**
 * Removes citations with the space before them, and with the space after them if a stop or nothing
 * follows.
 */
function withoutRuns(text: string): string {
  let kept = ''
  let from = 0
  for (let at = text.indexOf(citationFiller); at >= 0; at = text.indexOf(citationFiller, from)) {
    let start = at
    while (start > from && at - start < mostSpace && isBlank(text[start - 1])) start--
    kept += text.slice(from, start)
    while (text[at] === citationFiller) at++
    let end = at
    while (end - at < mostSpace && isBlank(text[end])) end++
    from = end === text.length || endsPhrase.test(text[end]!) ? end : at
  }
  return kept + text.slice(from)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || (character !== undefined && /\s/.test(character))
}

/** Markers of list items in running text: `- `, `• `, `2. `, `b) `, `(3) `. */
const itemMarker = new RegExp(
  String.raw`^(?:[-–*${bullets}]\s+|\(?\d{1,2}\)\s+|\(?[a-z]\)\s+|\d{1,2}\.\s+(?=\p{Lu}))`,
  'u'
)

/** Plain text of a sentence, without its item marker and the comma that ends an item. */
export function plainSentence(masked: string): string {
  const plain = plainText(masked)
  const text = ',;，；'.includes(plain.at(-1) ?? ' ') ? plain.slice(0, -1) : plain
  const marker = itemMarker.exec(text)?.[0]
  if (marker === undefined || isDate(text, marker.length)) return text
  return text.slice(marker.length)
}

/** `3. Oktober`, `7. apríla`. */
function isDate(text: string, month: number): boolean {
  return /^\d/.test(text) && monthBeginnings.has(text.slice(month, month + 3).toLowerCase())
}
