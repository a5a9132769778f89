import {Cursor, type Span} from '../text/index.js'
import type {Block} from '../tree/index.js'
import type {Placement} from './citation.js'

/** Adjacent markers, which support the same words: `[4][8]`, `[4], [8]`. */
export interface Group<M extends {readonly span: Span}> {
  readonly span: Span
  readonly markers: readonly M[]
  readonly placement: Placement
  /** The block it is in; none in blocks of HTML. */
  readonly block: Block | undefined
}

const between = /^(?: ?[,;]? ?|\r?\n)$/

/**
 * Put adjacent markers of a block together.
 *
 * @param markers
 *   Markers in document order.
 * @param blocks
 *   Blocks in document order.
 */
export function groupMarkers<M extends {readonly span: Span}>(
  markers: readonly M[],
  blocks: readonly Block[],
  text: string
): Group<M>[] {
  const groups: Group<M>[] = []
  const cursor = new Cursor(blocks)
  let run: M[] = []
  let block: Block | undefined
  const close = () => {
    const first = run[0]
    if (!first) return
    const span = {start: first.span.start, end: run.at(-1)!.span.end}
    groups.push({span, markers: run, placement: placementOf(span, block, text), block})
    run = []
  }
  for (const marker of markers) {
    const owner = cursor.skipWhile(({span}) => isBehind(marker.span, span))
    const home = owner && owner.span.start <= marker.span.start ? owner : undefined
    const last = run.at(-1)
    const gap = last ? text.slice(last.span.end, marker.span.start) : ''
    if (last && (home !== block || gap.length > 3 || !between.test(gap))) close()
    run.push(marker)
    block = home
  }
  close()
  return groups
}

/** A marker without characters may be at the very end of a block. */
function isBehind({start, end}: Span, block: Span): boolean {
  return block.end < start || (block.end === start && end > start)
}

const stop = /[.!?。！？؟।…]/
const lookAround = 16

/** Where a run is in its sentence. */
function placementOf(span: Span, block: Block | undefined, text: string): Placement {
  if (block?.cell) return 'cell'
  if (block?.node.type === 'heading') return 'heading'
  const limit = block?.span ?? {start: 0, end: text.length}
  const after = text
    .slice(span.end, Math.min(limit.end, span.end + lookAround))
    .replace(/^[*_~)\]"'”’»]+/, '')
  if (/^(?:[.!?。！？؟।…]| [.!?…](?![\p{L}\p{N}]))/u.test(after)) return 'before-stop'
  const before = text
    .slice(Math.max(limit.start, span.start - lookAround), span.start)
    .replace(/[\s*_~)\]"'”’»]+$/, '')
  const rest = after.trimStart()
  if (stop.test(before.at(-1) ?? '') && !/^[\p{Ll},;:]/u.test(rest)) return 'after-stop'
  return rest === '' ? 'block-end' : 'mid-sentence'
}
