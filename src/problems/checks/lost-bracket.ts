import {readMarkerAt, type StyledMarker} from '../../scan/markers/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {type Span, sliceSpan} from '../../text/index.js'
import type {Check, Problem} from '../problem.js'

/**
 * A marker that a bracket closes and none opens, in an article that writes such markers.
 *
 * ```markdown
 * > | Ozone recovered faster 4] than modelled [5], and cite: 7] did not.
 *                            ^^                        ^^^^^^^^
 * ```
 *
 * Nobody can tell whether `4` is all of the number, so it is reported and not repaired.
 */
export const lostBracket: Check = {
  id: 'lost-bracket',
  severity: 'warning',
  summary: 'A citation marker has lost its opening bracket',
  help: 'Write the marker again; its number may be cut, too',
  find({page, citations}) {
    const {text} = page
    const isCited = (marker: StyledMarker) =>
      citations.some(
        ({style, sourceIds}) =>
          style === marker.style || (isNumber(marker.ids[0]) && isNumber(sourceIds[0]))
      )
    const problems: Problem[] = []
    for (const end of closingBrackets(text)) {
      const lost = readLost(page, end)
      if (!lost || !isCited(lost.marker) || page.isOpaqueAt(lost.span.start)) continue
      const reason = `\`${sliceSpan(text, lost.span)}\` has lost its opening bracket`
      problems.push({ruleId: this.id, reason, span: lost.span})
    }
    return problems
  }
}

const isNumber = (id = '') => /^\d{1,3}$/.test(id)

/** Offsets after brackets that close, and that make no link. */
function* closingBrackets(text: string): Generator<number> {
  for (const {index} of text.matchAll(/(?<=[^\s[\]])[\]】］〕](?![\](:])/g)) yield index + 1
}

/** Brackets that prose seldom holds. */
const openings = ['[', '【', '［', '〔']
const longestPiece = 64
const farthest = 400
const endsWord = /[\p{L}.!?,;:)] $/u

/** The marker that ends at `end` once a bracket opens it: the words before it are the fewest. */
function readLost(page: Page, end: number): {span: Span; marker: StyledMarker} | undefined {
  const before = page.text.slice(Math.max(0, end - farthest), end - 1)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  // Another bracket is open, or a half-open interval is: `(0, 4]`.
  if (
    Math.max(...openings.map(open => line.lastIndexOf(open))) >
    line.search(/[\]】］〕][^\]】］〕]*$/)
  )
    return
  if (/\([\d.,; –-]*$/.test(line)) return
  let start = end
  for (let words = 0; words < 2; words++) {
    start = page.text.lastIndexOf(' ', start - 2) + 1
    if (start === 0 || end - start > longestPiece) return
    if (!endsWord.test(page.text.slice(Math.max(0, start - 3), start))) continue
    const piece = page.text.slice(start, end)
    for (const opening of openings) {
      const marker = readMarkerAt(page.notations, opening + piece, 0, page.profile)
      if (marker?.span.end === piece.length + 1) return {span: {start, end}, marker}
    }
  }
  return
}
