import {type Span, sliceSpan} from '../text/index.js'
import type {Block} from '../tree/index.js'
import type {FoundMarker} from './find.js'
import {type Group, groupMarkers} from './group.js'
import type {ReadCitation} from './read-citation.js'

export type {Citation, CitationNode, Placement} from './citation.js'
export {type FoundMarker, findMarkers} from './find.js'
export {type GivenCitation, placeGiven} from './given.js'
export type {Group} from './group.js'
export type {Leaves} from './leaves.js'
export {placementStyle} from './placement-style.js'
export {holdsPhrasing, plantCitations, readText} from './plant.js'
export type {ReadCitation} from './read-citation.js'
export {findSuppressed, isWhole, type SuppressedMarkers} from './suppressed.js'
export {wordedReferences} from './worded-references.js'

/**
 * Number the markers, and put adjacent ones together.
 *
 * @param isRepaired
 *   Whether the text in a span is the result of a repair.
 * @returns
 *   Groups in document order; the spans of their citations are in `text`.
 */
export function groupCitations(
  markers: readonly FoundMarker[],
  blocks: readonly Block[],
  text: string,
  isRepaired: (span: Span) => boolean
): Group<ReadCitation>[] {
  let count = 0
  return groupMarkers(markers, blocks, text).map((group, index) => ({
    ...group,
    markers: group.markers.map((marker): ReadCitation => {
      const raw = sliceSpan(text, marker.span)
      const {span, ids, style, truncated, companions = []} = marker
      const {locator, url, title, claim, words} = marker
      return {
        id: `c${++count}`,
        span,
        raw,
        text: truncated ? null : (marker.text ?? raw),
        sourceIds: ids,
        style,
        status: truncated ? 'truncated' : isRepaired(span) ? 'repaired' : 'intact',
        group: `g${index + 1}`,
        placement: group.placement,
        companions,
        ...(locator !== undefined && {locator}),
        ...(url !== undefined && {url}),
        ...(title !== undefined && {title}),
        ...(claim && {claim}),
        ...(words && {words})
      }
    })
  }))
}
