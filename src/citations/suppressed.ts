import type {Root} from 'mdast'
import {MarkerReader} from '../scan/markers/index.js'
import type {Page} from '../scan/scanned-text.js'
import type {Span} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'

/** Markers in one piece of code. */
export interface SuppressedMarkers {
  /** The code. */
  readonly span: Span
  readonly markers: readonly Span[]
}

/**
 * Find what would be citations if it were not in code.
 *
 * ```markdown
 * > | └─ 2015 low [31]
 *                 ^^^^
 * ```
 *
 * Models cite inside diagrams and comments. Code is never changed, so nothing of it is a citation;
 * it is counted, so that the other numbers are honest. A marker here holds one id, comes first or
 * after white space or another marker, and fits the article: its list has the id; or there is no
 * list, and the article writes markers elsewhere or at least three times as code of their own,
 * `` `[31]` ``, as note-taking programs keep them.
 *
 * @param isCited
 *   Whether the article holds citations elsewhere.
 * @returns
 *   In document order; spans are in `page.text`.
 */
export function findSuppressed(tree: Root, page: Page, isCited: boolean): SuppressedMarkers[] {
  const {text, profile} = page
  const mayFit = profile.listed.size > 0 || isCited
  if (!mayFit && !profile.mayHold('`')) return []
  let reader: MarkerReader | undefined
  const found: SuppressedMarkers[] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters || (node.type !== 'code' && node.type !== 'inlineCode')) continue
    if (!node.value.includes('[')) continue
    reader ??= new MarkerReader(text, profile, page.notations)
    const span = spanOf(node)
    const markers = readCode(reader, span)
    if (markers.length > 0) found.push({span, markers})
  }
  if (mayFit) return found
  const whole = found.filter(code => isWhole(code, text))
  return whole.length >= fewestWhole ? whole : []
}

/** Fewer are examples. */
const fewestWhole = 3

/** Whether a piece of code is nothing but markers: `` `[4]` ``. */
export function isWhole({span, markers}: SuppressedMarkers, text: string): boolean {
  const before = text.slice(span.start, markers[0]!.start)
  const after = text.slice(markers.at(-1)!.end, span.end)
  return /^`+ ?$/.test(before) && /^ ?`+$/.test(after)
}

function readCode(reader: MarkerReader, {start, end}: Span): Span[] {
  const {text, profile} = reader
  const markers: Span[] = []
  let at = reader.nextStart(start)
  while (at >= 0 && at < end) {
    const mayStand = /[\s`]/.test(text[at - 1]!) || markers.at(-1)?.end === at
    const marker = mayStand ? reader.readAt(at) : undefined
    const [id, another] = marker?.ids ?? []
    const isFitting =
      id !== undefined && !another && (profile.listed.size === 0 || profile.listed.has(id))
    if (marker && isFitting && marker.span.end <= end) markers.push(marker.span)
    at = reader.nextStart(marker && isFitting ? marker.span.end : at + 1)
  }
  return markers
}
