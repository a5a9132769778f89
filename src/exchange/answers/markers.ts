import type {AnswerDraft, AnswerPart} from './answer.js'

/**
 * Cite where the answer's own markers stand. What stands in code is no marker: `a[1]`.
 *
 * @param marker
 *   Matches one marker, whose id is its first group, or a stretch of code, which has none.
 * @param ids
 *   Ids that the response explains.
 */
export function citeMarkers(
  draft: AnswerDraft,
  {start, text}: AnswerPart,
  marker: RegExp,
  ids: ReadonlySet<string>
): void {
  for (const {index, 0: raw, 1: id} of text.matchAll(marker)) {
    if (!id) continue
    if (ids.has(id)) {
      const span = {start: start + index, end: start + index + raw.length}
      draft.cite({span, sourceIds: [id], covers: 'marker'})
    } else draft.report(`Expected a source of ${ids.size}, got ${raw}`)
  }
}
