import type {Root} from 'mdast'
import {inBrackets} from '../notations/index.js'
import type {Page} from '../scan/scanned-text.js'
import type {OffsetMap, Span} from '../text/index.js'
import {ClosedSpans} from './closed.js'
import type {FoundMarker} from './find.js'

/** A citation that the caller knows by its offsets, in `options.citations`. */
export interface GivenCitation {
  /** In the article as given; UTF-16 code units. */
  readonly span: Span
  readonly sourceIds: readonly string[]
  /**
   * What the span covers. `marker`: the marker of the citation in the text; an empty span is a place
   * without one. `claim`: the words that the sources support.
   */
  readonly covers: 'marker' | 'claim'
  /** Page or section within the source. */
  readonly locator?: string
  /** Of a marker: words inside it that belong to the sentence, `the WHO` in `[the WHO](https://…)`. */
  readonly words?: Span
}

/**
 * Put the citations that the caller knows among those that were found.
 *
 * A marker that was found in the text gives way to one that the caller knows in the same place. A
 * claim is cited after its last character; there is no marker, so the span of the citation is empty.
 *
 * @param found
 *   Markers of the repaired text, in order.
 * @param tree
 *   Tree of `page.text`. A place inside code, a link or a tag moves after it.
 * @param offsets
 *   The way from the original to `page.text`.
 * @returns
 *   Markers in the repaired text, in order, without overlap.
 */
export function placeGiven(
  found: readonly FoundMarker[],
  given: readonly GivenCitation[],
  tree: Root,
  page: Page,
  offsets: OffsetMap
): readonly FoundMarker[] {
  if (given.length === 0) return found
  const closed = new ClosedSpans(tree, page)
  const placed = given.map(({span, sourceIds: ids, covers, locator, words}): FoundMarker => {
    const own = offsets.spanFromOriginal(span)
    const isPlace = covers === 'claim' || own.end <= own.start
    const place = isPlace ? placeBehind(endOfWords(page.text, own), closed) : own
    return {
      span: place,
      ids,
      text: inBrackets(ids),
      style: 'offset',
      truncated: false,
      ...(covers === 'claim' && own.end > own.start && {claim: own}),
      ...(locator !== undefined && {locator}),
      ...(words && !isPlace && {words: offsets.spanFromOriginal(words)})
    }
  })
  return dropOverlaps(placed, found)
}

function endOfWords(text: string, {start, end}: Span): number {
  let at = end
  while (at > start && /[\s|]/.test(text[at - 1]!)) at--
  return at
}

function placeBehind(offset: number, closed: ClosedSpans): Span {
  const near = closed.from(offset)
  const at = near && near.start < offset ? near.end : offset
  return {start: at, end: at}
}

/** Markers in order; the first of two that overlap stays, and what the caller knows comes first. */
function dropOverlaps(
  placed: readonly FoundMarker[],
  found: readonly FoundMarker[]
): readonly FoundMarker[] {
  const all = [...placed, ...found].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end
  )
  const isGiven = new Set(placed)
  const kept: FoundMarker[] = []
  for (const marker of all) {
    let last = kept.at(-1)
    while (last && last.span.end > marker.span.start && isGiven.has(marker) && !isGiven.has(last)) {
      kept.pop()
      last = kept.at(-1)
    }
    if (!last || last.span.end <= marker.span.start) kept.push(marker)
  }
  return kept
}
