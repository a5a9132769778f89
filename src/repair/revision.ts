import {Cursor, type Edit, OffsetMap, type Span, sortEdits} from '../text/index.js'

/** An edit of the original, and the fix it belongs to. */
export interface OwnedEdit<Owner> extends Edit {
  readonly owner: Owner
}

/**
 * Compose later edits with earlier ones.
 *
 * @param text
 *   The changed text.
 * @param earlier
 *   The edits, in the original, that led to `text`.
 * @param later
 *   Edits in `text`; they do not overlap.
 * @param merge
 *   Owner of an edit that an earlier and a later one make together.
 * @returns
 *   Edits in the original that do both, in order and without overlap. Where a later edit touches the
 *   new text of an earlier one, the two become one edit, and `merge` determines its owner.
 */
export function composeEdits<Owner>(
  text: string,
  earlier: readonly OwnedEdit<Owner>[],
  later: readonly OwnedEdit<Owner>[],
  merge: (earlier: Owner, later: Owner) => Owner
): OwnedEdit<Owner>[] {
  const map = new OffsetMap(earlier)
  const placed = placeEdits(earlier)
  const composed: OwnedEdit<Owner>[] = []
  const cursor = new Cursor(placed)
  for (const edit of sortEdits(later)) {
    let {start, end} = edit.span
    for (const before of cursor.takeWhile(each => endsBefore(each, edit.span))) {
      composed.push(before.edit)
    }
    let {owner} = edit
    let covered: Span | undefined
    for (
      let touched = cursor.item;
      touched && startsWithin(touched, edit.span, end);
      touched = cursor.advance()
    ) {
      start = Math.min(start, touched.start)
      end = Math.max(end, touched.end)
      owner = merge(touched.edit.owner, owner)
      covered = {
        start: covered?.start ?? touched.edit.span.start,
        end: touched.edit.span.end
      }
    }
    const plain = map.spanToOriginal(edit.span)
    const span = covered
      ? {start: Math.min(covered.start, plain.start), end: Math.max(covered.end, plain.end)}
      : plain
    const newText =
      text.slice(start, edit.span.start) + edit.newText + text.slice(edit.span.end, end)
    composed.push({span, newText, owner})
  }
  return [...composed, ...cursor.takeWhile(() => true).map(({edit}) => edit)]
}

/**
 * Adjacent edits stay separate (`[4` `&#91;8`): merged, they would belong to two markers. Two
 * insertions at one offset are merged, since nothing else would record which comes first.
 */
function endsBefore(placed: PlacedEdit<unknown>, {start, end}: Span): boolean {
  if (placed.end !== start) return placed.end < start
  return start < end || (placed.start < start && !isInsertion(placed))
}

function startsWithin(placed: PlacedEdit<unknown>, {start}: Span, end: number): boolean {
  return placed.start < end || (placed.start === start && start === end && isInsertion(placed))
}

function isInsertion({edit: {span}}: PlacedEdit<unknown>): boolean {
  return span.start === span.end
}

/** The span of the new text of an edit in the changed text. */
interface PlacedEdit<Owner> extends Span {
  readonly edit: OwnedEdit<Owner>
}

function placeEdits<Owner>(edits: readonly OwnedEdit<Owner>[]): PlacedEdit<Owner>[] {
  let shift = 0
  return sortEdits(edits).map(edit => {
    const start = edit.span.start + shift
    const end = start + edit.newText.length
    shift += edit.newText.length - (edit.span.end - edit.span.start)
    return {start, end, edit}
  })
}
