import type {Root} from 'mdast'
import {isEscaped} from '../notations/index.js'
import {MarkerReader, type StyledMarker} from '../scan/markers/index.js'
import type {Page} from '../scan/scanned-text.js'
import {Cursor, isUnspaced, type Span} from '../text/index.js'
import type {Block} from '../tree/index.js'
import {ClosedSpans} from './closed.js'
import {joinSamePages} from './same-page.js'

/** A marker in the text, whole or cut off. */
export interface FoundMarker extends Omit<StyledMarker, 'style'> {
  readonly style: string
  /** Its ids are lost. */
  readonly truncated: boolean
}

/**
 * Find the markers of an article.
 *
 * @param tree
 *   Tree of `page.text`; its nodes say where no marker can be.
 * @param blocks
 *   Blocks of `tree`.
 * @param page
 *   The repaired text.
 * @param entries
 *   Heads of the entries in reference lists, sorted: `[4]` there names a source and cites none.
 * @returns
 *   Markers in document order that do not overlap.
 */
export function findMarkers(
  tree: Root,
  blocks: readonly Block[],
  page: Page,
  entries: readonly Span[]
): readonly FoundMarker[] {
  const closed = new ClosedSpans(tree, page)
  const isEntry = spanLookup(entries)
  const whole = readMarkers(
    new MarkerReader(page.text, page.profile, page.notations),
    closed,
    isEntry
  )
  const cut = findTruncated(blocks, page, closed)
  const markers = [...whole, ...cut].sort((a, b) => a.span.start - b.span.start)
  return joinSamePages(markers, page.lists)
}

function readMarkers(
  reader: MarkerReader,
  closed: ClosedSpans,
  isEntry: (span: Span) => boolean
): FoundMarker[] {
  const markers: FoundMarker[] = []
  // A marker is longer than its ids are many, but for ranges: `[1-99]` over and over is no article.
  let idsLeft = reader.text.length
  let at = reader.nextStart(0)
  while (at >= 0) {
    const near = closed.from(at)
    if (near && (near.start < at || (near.start === at && !near.coverable))) {
      at = reader.nextStart(near.end)
      continue
    }
    const marker = reader.readAt(
      at,
      ({span, ids}) => ids.length <= idsLeft && closed.admits(span) && !isEntry(span)
    )
    if (marker) {
      markers.push({truncated: false, ...marker})
      idsLeft -= marker.ids.length
    }
    at = reader.nextStart(marker ? marker.span.end : at + 1)
  }
  return markers
}

/** Whether a span meets one of the sorted `spans`; asked in text order. */
function spanLookup(spans: readonly Span[]): (span: Span) => boolean {
  const cursor = new Cursor(spans)
  return ({start, end}) => {
    const near = cursor.skipWhile(span => span.end <= start)
    return near !== undefined && near.start < end
  }
}

/**
 * Blocks that end in what a marker begins with: one stood there, and its ids are lost.
 *
 * ```markdown
 * > | | Cloud access | ending exclusivity over that route [ |
 *                                                         ^
 * ```
 */
function findTruncated(
  blocks: readonly Block[],
  {text, notations}: Page,
  closed: ClosedSpans
): FoundMarker[] {
  const readOpeners = openers.filter(({style}) => notations.some(({name}) => name === style))
  const markers: FoundMarker[] = []
  for (const {span, cell, node} of blocks) {
    if (node.type === 'heading') continue
    let end = span.end
    while (end > span.start && (/\s/.test(text[end - 1]!) || (cell && text[end - 1] === '|'))) end--
    const opener = readOpeners.find(({opening}) => text.endsWith(opening, end))
    const start = end - (opener?.opening.length ?? 0)
    if (!opener || start <= span.start || isEscaped(text, start)) continue
    if (!mayPrecede(text[start - 1]!) || !closed.admits({start, end})) continue
    // What is left must be words, not an empty cell.
    if (!/[^\s|]/.test(text.slice(Math.max(span.start, start - 64), start))) continue
    markers.push({span: {start, end}, ids: [], style: opener.style, truncated: true})
  }
  return markers
}

/** What a marker may begin with, by notation; the longest first. */
const openers = [
  {opening: '[^', style: 'footnote'},
  {opening: '[[', style: 'double-bracket'},
  {opening: '[', style: 'bracket'},
  {opening: '【', style: 'lenticular'}
] as const

/** A space, or what ends a phrase; scripts without spaces have none before a marker. */
function mayPrecede(character: string): boolean {
  return /[\s\p{Pe}\p{Pf}\p{Po}"%]/u.test(character) || isUnspaced(character)
}
