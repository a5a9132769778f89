import {readMarkerAt, type StyledMarker} from '../../scan/markers/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {type Span, sliceSpan} from '../../text/index.js'
import type {Check, FoundProblem} from '../problem.js'

/**
 * A marker that a bracket closes and none opens, in an article that writes such markers.
 *
 * ```markdown
 * > | Ozone recovered faster 4] than expected [5], and cite: 7] did not.
 *                            ^^                        ^^^^^^^^
 * ```
 *
 * Nobody can tell whether `4` is all of the number, so it is reported and not repaired.
 */
export const lostBracket = {
  id: 'lost-bracket',
  severity: 'warning',
  summary: 'A citation marker has lost its opening bracket',
  help: 'Write the marker again; its number may be cut off as well',
  example: {
    before: 'Ozone recovered faster 4] than expected [5].',
    after: 'Ozone recovered faster [4] than expected [5].'
  },
  find({page, citations}) {
    const {text} = page
    const isCited = (marker: StyledMarker) =>
      citations.some(
        ({style, sourceIds}) =>
          style === marker.style || (isNumber(marker.ids[0]) && isNumber(sourceIds[0]))
      )
    const problems: FoundProblem[] = []
    for (const end of closingBrackets(text)) {
      const lost = readLost(page, end)
      if (!lost || !isCited(lost.marker) || page.isOpaqueAt(lost.span.start)) continue
      const reason = `\`${sliceSpan(text, lost.span)}\` has lost its opening bracket`
      problems.push({reason, span: lost.span})
    }
    return problems
  }
} as const satisfies Check

const isNumber = (id = '') => /^\d{1,3}$/.test(id)

/** Offsets after closing brackets that do not end a link. */
function* closingBrackets(text: string): Generator<number> {
  for (const {index} of text.matchAll(/(?<=[^\s[\]])[\]】］〕](?![\](:])/g)) yield index + 1
}

/** Brackets that are rare in prose. */
const openings = ['[', '【', '［', '〔']
const closings = [']', '】', '］', '〕']
const longestPiece = 64
const farthest = 400
const endsWord = /[\p{L}.!?,;:)] $/u

/** The marker that ends at `end` once a bracket opens it: the words before it are the fewest. */
function readLost(page: Page, end: number): {span: Span; marker: StyledMarker} | undefined {
  const before = page.text.slice(Math.max(0, end - farthest), end - 1)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  // Another bracket is open, or a half-open interval is: `(0, 4]`.
  if (lastOf(openings, line) > lastOf(closings, line) || /\([\d.,; –-]{0,24}$/.test(line)) return
  let head = line.length
  for (let words = 0; words < 2; words++) {
    head = line.lastIndexOf(' ', head - 2) + 1
    if (head === 0 || line.length - head > longestPiece) return
    if (!endsWord.test(line.slice(Math.max(0, head - 3), head))) continue
    const start = end - 1 - (line.length - head)
    const piece = page.text.slice(start, end)
    for (const opening of openings) {
      const marker = readMarkerAt(page.notations, opening + piece, 0, page.profile)
      if (marker?.span.end === piece.length + 1) return {span: {start, end}, marker}
    }
  }
  return
}

const lastOf = (characters: readonly string[], line: string) =>
  Math.max(...characters.map(character => line.lastIndexOf(character)))
