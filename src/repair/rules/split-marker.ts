import {longestMarker} from '../../notations/index.js'
import {isOpaque, type Line, type LineKind} from '../../scan/lines/index.js'
import {type Notation, readMarkerAt} from '../../scan/markers/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Span} from '../../text/index.js'
import {reach} from '../fixes.js'
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
 * Caused by copying from a rendered page, by hard wrapping and by joining chunks. The line ending is
 * removed together with the container prefix of the next line (`> `, indentation). The lines are joined
 * only if a notation reads the result as a marker. Across a blank line the repair is `likely`.
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
    const brackets = new Brackets(page.notations)
    const fixes: Fix[] = []
    let from = 0
    for (let index = 0; index + 1 < page.lines.length; index++) {
      const open = unclosedBracket(page.text, page.lines[index]!, from, brackets)
      if (open < 0 || isQuotedKey(page.text, open)) continue
      const joined = joinMarker(page, index, open, brackets)
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

/** What closes each bracket that a marker may begin with; parentheses break over lines everywhere. */
const closings: Readonly<Record<string, string>> = {
  '[': ']',
  '{': '}',
  '【': '】',
  '［': '］',
  '〔': '〕'
}

/** Brackets that markers of the notations hold: what opens one, and what closes one of any kind. */
class Brackets {
  readonly #opening: string
  readonly #closing: string

  constructor(notations: readonly Notation[]) {
    const starts = notations.flatMap(({starts}) => starts)
    const opening = Object.keys(closings).filter(open => starts.some(start => start.includes(open)))
    this.#opening = opening.join('')
    // Pairs may be mixed: `[4】`.
    this.#closing = opening.map(open => closings[open]).join('')
  }

  opens(character: string): boolean {
    return this.#opening.includes(character)
  }

  closes(character: string): boolean {
    return this.#closing.includes(character)
  }
}

/** Where a bracket opens near the end of a line that the line does not close, or -1. */
function unclosedBracket(text: string, line: Line, from: number, brackets: Brackets): number {
  if (isOpaque(line)) return -1
  const limit = Math.max(line.content, from, line.end - longestPiece)
  let depth = 0
  for (let at = line.end - 1; at >= limit; at--) {
    const character = text[at]!
    if (brackets.closes(character)) depth++
    else if (brackets.opens(character) && --depth < 0) {
      return at > limit && text[at - 1] === character ? at - 1 : at
    }
  }
  return -1
}

/** `{"ids": [`: a JSON array in prose. */
function isQuotedKey(text: string, at: number): boolean {
  return /["'][ \t]*:[ \t]*$/.test(text.slice(Math.max(0, at - 8), at))
}

const continuing: ReadonlySet<LineKind> = new Set(['text', 'table-row', 'html', 'blank'])

/** The fix that joins the marker that opens at `open`, if a notation reads the result. */
function joinMarker(
  page: Page,
  index: number,
  open: number,
  brackets: Brackets
): {fix: Fix; end: number} | undefined {
  const {text, lines} = page
  const breaks: Span[] = []
  let inside = ''
  let start = open
  for (let next = index + 1; next < lines.length && breaks.length < mostBreaks; next++) {
    const line = lines[next]!
    if (!continuing.has(line.kind) || endsRow(text, lines[next - 1]!, line)) return
    inside += text.slice(start, lines[next - 1]!.end)
    breaks.push({
      start: lines[next - 1]!.end,
      end: line.kind === 'blank' ? line.start : line.content
    })
    start = line.kind === 'blank' ? line.start : line.content
    if (inside.length > longestPiece) return
    if (line.kind === 'blank') continue
    const rest = text.slice(start, Math.min(line.end, reach(text, start)))
    if (![...rest].some(character => brackets.closes(character))) continue
    for (const gap of gapsBetween(inside, rest)) {
      const length = markerLength(page, open, inside + gap + rest)
      if (length > inside.length + gap.length) {
        const end = start + length - inside.length - gap.length
        if (page.isOpaqueAt(open) || page.isOpaqueAt(start)) return
        return {fix: fixOf(page, index, next, breaks, gap), end}
      }
    }
    if (closesMore(rest, brackets)) return
  }
  return
}

/** Whether one row of a table ends here and another begins; no marker spans two rows. */
function endsRow(text: string, above: Line, line: Line): boolean {
  return (
    text[line.content] === '|' &&
    /(?<!\\)\|[ \t]*$/.test(text.slice(above.content, above.end).slice(-longestPiece))
  )
}

/** Length of the marker at the start of `joined`, given the text before it; or 0. */
function markerLength(page: Page, open: number, joined: string): number {
  const before = page.text.slice(Math.max(0, open - longestMarker), open)
  const marker = readMarkerAt(page.notations, before + joined, before.length, page.profile)
  // Link text may span lines, and such a link is intact (CommonMark 0.31 § 6.3).
  if (!marker || marker.words || marker.title !== undefined) return 0
  return marker.span.end - before.length
}

/** A line ending becomes a space after a separator and between words, and is dropped elsewhere. */
function gapsBetween(inside: string, rest: string): readonly string[] {
  const isSpace = /[,;]$/.test(inside) || (/\p{L}$/u.test(inside) && /^[\p{L}\d]/u.test(rest))
  return isSpace ? [' ', ''] : ['', ' ']
}

/** Whether a line closes more brackets than it opens. */
function closesMore(rest: string, brackets: Brackets): boolean {
  let depth = 0
  for (const character of rest) {
    if (brackets.opens(character)) depth++
    else if (brackets.closes(character) && --depth < 0) return true
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
