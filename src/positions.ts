import type {Nodes, Parents, Root} from 'mdast'
import type {Point} from 'unist'
import type {OffsetMap} from './edit.js'
import {spanOf, walk} from './tree.js'

/**
 * Give every node a position. GFM autolinks found late (`www.`, e-mail addresses) replace a text node
 * by pieces that have none; their place follows from their neighbours and their own words.
 *
 * @param tree
 *   Tree of `text`; changed in place.
 */
export function restorePositions(tree: Root, text: string): void {
  for (const {node, enters} of walk(tree)) {
    if (!enters || !('children' in node)) continue
    if (node.children.some(child => !child.position)) restoreChildren(node, text)
  }
}

function restoreChildren(parent: Parents, text: string): void {
  const {start, end} = spanOf(parent)
  let at = start
  for (const [index, child] of parent.children.entries()) {
    if (!child.position) {
      const next = parent.children.slice(index + 1).find(sibling => sibling.position)
      const limit = next ? spanOf(next).start : end
      const words = child.type === 'link' ? wordsOf(child) : undefined
      const follower = parent.children[index + 1]
      const begins = words === undefined ? at : Math.max(at, text.indexOf(words, at))
      const follows =
        follower && !follower.position && follower.type === 'link'
          ? text.indexOf(wordsOf(follower), at)
          : -1
      const ends = words === undefined ? (follows < 0 ? limit : follows) : begins + words.length
      placeAt(child, begins, Math.max(begins, Math.min(ends, limit)))
    }
    at = spanOf(child).end
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node && node.children[0] ? wordsOf(node.children[0]) : ''
}

function placeAt(node: Nodes, start: number, end: number): void {
  const point = (offset: number): Point => ({line: 1, column: 1, offset})
  node.position = {start: point(start), end: point(end)}
  if ('children' in node) for (const child of node.children) placeAt(child, start, end)
}

/** Turns offsets into lines and columns, both counted from 1. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n?|\n/g)) {
      this.#starts.push(match.index + match[0].length)
    }
  }

  /** Point of an offset. */
  pointAt(offset: number): Point & {offset: number} {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - this.#starts[low - 1]! + 1, offset}
  }
}

/** Carry every position of a tree of the repaired text back to the original; in place. */
export function carryPositions(tree: Root, offsets: OffsetMap, lines: LineIndex): void {
  for (const {node, enters} of walk(tree)) {
    if (!enters || !node.position) continue
    const span = offsets.spanToOriginal(spanOf(node))
    node.position = {start: lines.pointAt(span.start), end: lines.pointAt(span.end)}
  }
}
