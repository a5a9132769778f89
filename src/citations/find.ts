import type {Root} from 'mdast'
import {isEscaped} from '../notations/index.js'
import {MarkerReader, type StyledMarker} from '../scan/markers/index.js'
import type {Page} from '../scan/scanned-text.js'
import {Cursor, firstWhere, isUnspaced, type Span} from '../text/index.js'
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
  const reader = new MarkerReader(page.text, page.profile, page.notations)
  const whole = readMarkers(reader, closed, isEntry)
  const cut = findTruncated(reader, blocks, closed).filter(({span}) => !meetsAny(span, whole))
  const markers = [...whole, ...cut].sort((a, b) => a.span.start - b.span.start)
  return joinSamePages(markers, page.lists)
}

function readMarkers(
  reader: MarkerReader,
  closed: ClosedSpans,
  isEntry: (span: Span) => boolean
): FoundMarker[] {
  const markers: FoundMarker[] = []
  // A marker has more characters than ids, except for ranges: `[1-99]` over and over is not an article.
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

/** Whether a span meets one of the sorted markers. */
function meetsAny({start, end}: Span, markers: readonly FoundMarker[]): boolean {
  const first = markers[firstWhere(markers, ({span}) => span.end > start)]
  return first !== undefined && first.span.start < end
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
 * Blocks that end in what a marker begins with: one was there, and its ids are lost.
 *
 * ```markdown
 * > | | Cloud access | ending exclusivity over that route [ |
 *                                                         ^
 * ```
 */
function findTruncated(
  reader: MarkerReader,
  blocks: readonly Block[],
  closed: ClosedSpans
): FoundMarker[] {
  const {text} = reader
  const markers: FoundMarker[] = []
  for (const {span: block, cell, node} of blocks) {
    if (node.type === 'heading') continue
    const end = contentEnd(text, block, cell !== undefined)
    const cut = reader.readCut(block.start, end)
    if (!cut) continue
    const {start} = cut.span
    if (start <= block.start || isEscaped(text, start) || !mayPrecede(text[start - 1]!)) continue
    if (!closed.admits(cut.span)) continue
    // What is left must be words, not an empty cell.
    if (!/[^\s|]/.test(text.slice(Math.max(block.start, start - 64), start))) continue
    markers.push({...cut, ids: [], truncated: true})
  }
  return markers
}

/** Where the words of a block end: before white space, and before the pipe of a cell. */
function contentEnd(text: string, {start, end}: Span, isCell: boolean): number {
  let last = end
  while (last > start && (/\s/.test(text[last - 1]!) || (isCell && text[last - 1] === '|'))) last--
  return last
}

/** A space, or what ends or opens a phrase; scripts without spaces have none before a marker. */
function mayPrecede(character: string): boolean {
  return /[\s\p{Pe}\p{Pf}\p{Po}"%(（]/u.test(character) || isUnspaced(character)
}
