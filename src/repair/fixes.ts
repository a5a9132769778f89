import {longestMarker} from '../notations/index.js'
import {readMarkerAt} from '../scan/markers/index.js'
import type {Page} from '../scan/scanned-text.js'
import type {Span} from '../text/index.js'
import {applyEdits, type Edit} from '../text/index.js'
import type {Certainty, Fix} from './rule.js'

/** A marker that contains a link may be as long as its address. */
const longestAddress = 2048

/** Numbers between brackets: `4`, `^4`, `4, 8`, `4–6`; bounded, as the notations are. */
export const numbers = String.raw`\^?\d{1,3}(?:[ \u00A0]?[,;\-–—][ \u00A0]?\^?\d{1,3}){0,15}`

/** White space inside a line. */
export const space = String.raw`[ \t\u00A0\u2000-\u200A\u202F\u3000]`

export const remove = (start: number, end: number): Edit => ({span: {start, end}, newText: ''})
export const insert = (at: number, newText: string): Edit => ({span: {start: at, end: at}, newText})

/**
 * Fix every match of a pattern that the proposed edits turn into a marker.
 *
 * @param pattern
 *   Global and bounded; matches the whole damaged marker.
 * @param propose
 *   Edits in the text that repair a match; none if it is not damaged.
 */
export function fixMatches(
  page: Page,
  pattern: RegExp,
  certainty: Certainty,
  propose: (match: RegExpExecArray) => readonly Edit[]
): Fix[] {
  const fixes: Fix[] = []
  for (const match of page.text.matchAll(pattern)) {
    const edits = propose(match)
    const span = {start: match.index, end: match.index + match[0].length}
    if (edits.length > 0 && makesMarker(page, span, edits)) fixes.push({certainty, edits})
  }
  return fixes
}

/** Whether the edits turn `span` into a marker that a notation reads from start to end. */
export function makesMarker(page: Page, {start, end}: Span, edits: readonly Edit[]): boolean {
  const local = edits.map(({span, newText}) => ({
    span: {start: span.start - start, end: span.end - start},
    newText
  }))
  const repaired = applyEdits(page.text.slice(start, end), local)
  return readMarker(page, {start, end}, repaired) >= repaired.length
}

/**
 * Length of the marker that would begin if `newText` replaced `span`. The text before and after is
 * taken into account, and the marker may extend into the text after.
 *
 * @returns
 *   0 if no notation reads a marker, or if the place is in code, an address or the like.
 */
export function readMarker(page: Page, span: Span, newText: string): number {
  const {text} = page
  const before = text.slice(Math.max(0, span.start - longestMarker), span.start)
  if (!mayBegin(page, newText)) return 0
  const joined = before + newText + text.slice(span.end, reach(text, span.end))
  const marker = readMarkerAt(page.notations, joined, before.length, page.profile)
  if (!marker) return 0
  const isCovered =
    page.isOpaqueAt(span.start) || page.isOpaqueAt(Math.max(span.start, span.end - 1))
  return isCovered ? 0 : marker.span.end - before.length
}

const mayBegin = ({notations}: Page, words: string) =>
  notations.some(({starts}) => starts.some(start => words.startsWith(start)))

/** Whether a range consists of consecutive markers only. */
export function readsMarkers(page: Page, {start, end}: Span): boolean {
  let at = start
  while (at < end) {
    const length = readMarker(page, {start: at, end: at + 1}, page.text[at]!)
    if (length === 0) return false
    at += length
    while (at < end && ' ,;\t'.includes(page.text[at]!)) at++
  }
  return at === end
}

/** The furthest end of a marker that begins before `at`: the end of the line or of its address. */
export function reach(text: string, at: number): number {
  const near = text.slice(at, at + longestMarker)
  const line = near.search(/[\r\n]/)
  if (line >= 0) return at + line
  if (!near.includes('](')) return at + near.length
  const far = text.slice(at, at + longestAddress)
  const end = far.search(/[\r\n)]/)
  return at + (end < 0 ? far.length : end + 1)
}
