import {longestMarker} from '../../notations/index.js'
import {isOpaque, type Line, type LineKind} from '../../scan/lines/index.js'
import {readMarkerAt} from '../../scan/markers/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Span} from '../../text/index.js'
import {reach} from '../mend.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A marker cut by line endings.
 *
 * ```markdown
 * > | a major role [4][
 * > | 8][
 * > | 10].
 * ```
 *
 * Copying from a rendered page, hard wrapping and joined chunks do this. The line ending goes, and
 * with it what continues the container on the next line (`> `, indentation). Whatever notation
 * reads the joined marker decides that it is one. Across a blank line the repair is `likely`.
 */
export const splitMarker = {
  id: 'split-marker',
  summary: 'A marker split over several lines is joined',
  certainty: 'certain; likely across a blank line',
  examples: [
    {before: 'Ozone fell [4][\n8].', after: 'Ozone fell [4][8].'},
    {before: 'Ozone fell [4,\n8].', after: 'Ozone fell [4, 8].'}
  ],
  scan(page) {
    const fixes: Fix[] = []
    let from = 0
    for (let index = 0; index + 1 < page.lines.length; index++) {
      const open = unclosedBracket(page.text, page.lines[index]!, from)
      if (open < 0 || isQuotedKey(page.text, open)) continue
      const joined = joinMarker(page, index, open)
      if (!joined) continue
      fixes.push(joined.fix)
      from = joined.end
    }
    return fixes
  }
} as const satisfies RepairRule

const mostBreaks = 3
/** Longest stretch of a marker on one line: the label of a link is longer than a number. */
const longestPiece = 160

/** Where a bracket opens near the end of a line that the line does not close, or -1. */
function unclosedBracket(text: string, line: Line, from: number): number {
  if (isOpaque(line)) return -1
  const limit = Math.max(line.content, from, line.end - longestPiece)
  let depth = 0
  for (let at = line.end - 1; at >= limit; at--) {
    const code = text.charCodeAt(at)
    if (isClosing(code)) depth++
    else if (isOpening(code) && --depth < 0) {
      return at > limit && text.charCodeAt(at - 1) === code ? at - 1 : at
    }
  }
  return -1
}

function isOpening(code: number): boolean {
  return (
    code === 0x5b /* [ */ || code === 0x3010 /* 【 */ || code === 0xff3b /* ［ */ || code === 0x3014
  ) /* 〔 */
}

const closing = /[\]】］〕]/

function isClosing(code: number): boolean {
  return (
    code === 0x5d /* ] */ || code === 0x3011 /* 】 */ || code === 0xff3d /* ］ */ || code === 0x3015
  ) /* 〕 */
}

/** `{"ids": [`: an array of JSON that stands in prose. */
function isQuotedKey(text: string, at: number): boolean {
  return /["'][ \t]*:[ \t]*$/.test(text.slice(Math.max(0, at - 8), at))
}

const continuing: ReadonlySet<LineKind> = new Set(['text', 'table-row', 'html', 'blank'])

/** The fix that makes one marker of what opens at `open`, when a notation reads it so. */
function joinMarker(page: Page, index: number, open: number): {fix: Fix; end: number} | undefined {
  const {text, lines} = page
  const breaks: Span[] = []
  let inside = ''
  let start = open
  for (let next = index + 1; next < lines.length && breaks.length < mostBreaks; next++) {
    const line = lines[next]!
    if (!continuing.has(line.kind)) return
    inside += text.slice(start, lines[next - 1]!.end)
    breaks.push({
      start: lines[next - 1]!.end,
      end: line.kind === 'blank' ? line.start : line.content
    })
    start = line.kind === 'blank' ? line.start : line.content
    if (inside.length > longestPiece) return
    if (line.kind === 'blank') continue
    const rest = text.slice(start, Math.min(line.end, reach(text, start)))
    if (!closing.test(rest)) continue
    for (const gap of gapsBetween(inside, rest)) {
      const length = markerLength(page, open, inside + gap + rest)
      if (length > inside.length + gap.length) {
        const end = start + length - inside.length - gap.length
        if (page.isOpaqueAt(open) || page.isOpaqueAt(start)) return
        return {fix: fixOf(page, index, next, breaks, gap), end}
      }
    }
    if (closes(rest)) return
  }
  return
}

/** Length of the marker that `joined` begins with, read behind the text before it; or 0. */
function markerLength(page: Page, open: number, joined: string): number {
  const before = page.text.slice(Math.max(0, open - longestMarker), open)
  const marker = readMarkerAt(page.notations, before + joined, before.length, page.profile)
  return marker ? marker.span.end - before.length : 0
}

/** A line ending stands for a space behind a separator and between words, and else for nothing. */
function gapsBetween(inside: string, rest: string): readonly string[] {
  const isSpace = /[,;]$/.test(inside) || (/\p{L}$/u.test(inside) && /^[\p{L}\d]/u.test(rest))
  return isSpace ? [' ', ''] : ['', ' ']
}

/** Whether a line closes more brackets than it opens. */
function closes(rest: string): boolean {
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    const code = rest.charCodeAt(at)
    if (isOpening(code)) depth++
    else if (isClosing(code) && --depth < 0) return true
  }
  return false
}

function fixOf(page: Page, first: number, last: number, breaks: readonly Span[], gap: string): Fix {
  const crosses = page.lines.slice(first, last).some(line => line.kind === 'blank')
  return {
    certainty: crosses ? 'likely' : 'certain',
    edits: breaks.map((span, index) => ({span, newText: index === breaks.length - 1 ? gap : ''}))
  }
}
