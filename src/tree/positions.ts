import type {Nodes, Parents, Root} from 'mdast'
import type {Point} from 'unist'
import type {OffsetMap, Span} from '../text/index.js'
import {firstWhere} from '../text/index.js'
import {findWords} from './decoded-text.js'
import {spanOf, walk} from './walk.js'

/**
 * Give every node a position. Some GFM autolinks (`www.`, e-mail addresses) are found only after
 * parsing and replace a text node with pieces that have no position; the pieces follow one another in
 * the source, where their words are.
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
  const {children} = parent
  const limits = limitsOf(children, end)
  let at = start
  for (const [index, child] of children.entries()) {
    if (!child.position) placeAt(child, findPlace(children, index, text, at, limits[index]!))
    at = Math.max(at, spanOf(child).end)
  }
}

/** The place of a child from `at` onward; words that are not found extend to the next known place. */
function findPlace(
  children: readonly Nodes[],
  index: number,
  text: string,
  at: number,
  limit: number
): Span {
  const found = findWords(text, wordsOf(children[index]!), at, limit)
  if (found) return found
  const next = children[index + 1]
  const isLast = !next || next.position
  const end = isLast ? limit : findWords(text, wordsOf(next), at, limit)?.start
  return {start: at, end: Math.max(at, end ?? at)}
}

/** The latest possible end of each child: the start of the next one that has a position. */
function limitsOf(children: readonly Nodes[], end: number): number[] {
  const limits: number[] = []
  let limit = end
  for (let index = children.length - 1; index >= 0; index--) {
    limits[index] = limit
    const child = children[index]!
    if (child.position) limit = spanOf(child).start
  }
  return limits
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node && node.children[0] ? wordsOf(node.children[0]) : ''
}

function placeAt(node: Nodes, span: Span): void {
  const point = (offset: number): Point => ({line: 1, column: 1, offset})
  node.position = {start: point(span.start), end: point(span.end)}
  if ('children' in node) for (const child of node.children) placeAt(child, span)
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
    const line = firstWhere(this.#starts, start => start > offset)
    return {line, column: offset - this.#starts[line - 1]! + 1, offset}
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
