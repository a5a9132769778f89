import type {Nodes, Parents, Root} from 'mdast'
import {holdsPhrasing} from '../citations/index.js'
import type {Span} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'

/** Blocks whose words are all in `spans`. */
export function coveredBlocks(tree: Root, spans: readonly Span[]): Nodes[] {
  if (spans.length === 0) return []
  const covered = new Set<Nodes>()
  const isCovered = (span: Span) =>
    spans.some(({start, end}) => start <= span.start && span.end <= end)
  for (const {node, enters} of walk(tree)) {
    if (enters || node.type === 'root') continue
    if (!('children' in node)) continue
    const isGone = holdsPhrasing(node)
      ? node.children.length > 0 && node.position && isCovered(wordsOf(node))
      : node.children.length > 0 && node.children.every(child => covered.has(child))
    if (isGone) covered.add(node)
  }
  // Of two nested blocks, the outer one.
  const outer: Nodes[] = []
  for (const {node, ancestors, enters} of walk(tree)) {
    if (!enters || !covered.has(node)) continue
    if (!ancestors.some(parent => covered.has(parent))) outer.push(node)
  }
  return outer
}

/** Remove the blocks of a tree whose words are all in `spans`. */
export function dropBlocks(tree: Root, spans: readonly Span[]): void {
  const gone = new Set(coveredBlocks(tree, spans))
  if (gone.size === 0) return
  for (const {node, enters} of walk(tree)) {
    if (!enters || !('children' in node)) continue
    node.children = node.children.filter(child => !gone.has(child)) as typeof node.children
  }
}

function wordsOf(node: Parents): Span {
  const first = node.children[0]!
  const last = node.children.at(-1)!
  return {start: spanOf(first).start, end: spanOf(last).end}
}
