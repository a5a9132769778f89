import type {PhrasingContent, Root, Text} from 'mdast'
import {holdsPhrasing, readText} from '../citations/index.js'
import {firstWhere} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'

/**
 * Split text nodes so that none extends across an offset.
 *
 * @param tree
 *   Tree with positions in `original`; changed in place.
 * @param offsets
 *   In `original`, in any order.
 */
export function cutTexts(tree: Root, offsets: readonly number[], original: string): void {
  const cuts = [...new Set(offsets)].sort((a, b) => a - b)
  if (cuts.length === 0) return
  for (const {node, enters} of walk(tree)) {
    if (!enters || !holdsPhrasing(node)) continue
    const cut = (child: PhrasingContent) =>
      child.type === 'text' && child.position ? cutText(child, cuts, original) : [child]
    node.children = node.children.flatMap(cut)
  }
}

/** The pieces of a text node; the node itself when its words are not those of the article. */
function cutText(node: Text, cuts: readonly number[], original: string): Text[] {
  const {start, end} = spanOf(node)
  const pieces: Text[] = []
  let at = start
  for (
    let next = firstWhere(cuts, cut => cut > start);
    next < cuts.length && cuts[next]! < end;
    next++
  ) {
    pieces.push(...readText({start: at, end: cuts[next]!}, original))
    at = cuts[next]!
  }
  if (pieces.length === 0) return [node]
  pieces.push(...readText({start: at, end}, original))
  return pieces.map(({value}) => value).join('') === node.value ? pieces : [node]
}
