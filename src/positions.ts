import type {Nodes, Parents, Root} from 'mdast'
import type {Point} from 'unist'
import type {OffsetMap} from './edit.js'
import {firstWhere} from './sorted.js'
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
  const {children} = parent
  const limits = limitsOf(children, end)
  let at = start
  for (const [index, child] of children.entries()) {
    if (!child.position) {
      const limit = limits[index]!
      // A piece of text ends where the link behind it begins.
      const next = children[index + 1]
      const isText = child.type !== 'link'
      const link = isText && next && !next.position ? next : child
      const words = wordsOf(link)
      const found = find(text, words, at, Math.min(limit, at + reach(child) + words.length))
      const begins = isText || found < 0 ? at : found
      const ends = isText ? (link === child || found < 0 ? limit : found) : begins + words.length
      placeAt(child, begins, Math.max(begins, Math.min(ends, limit)))
    }
    at = spanOf(child).end
  }
}

/** Where each child has to end at the latest: at the next one that has a position. */
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

/** How far a node's text can reach: a character may be written as a reference, `&amp;`. */
function reach(node: Nodes): number {
  return 64 + 8 * wordsOf(node).length
}

function find(text: string, words: string, start: number, end: number): number {
  const index = text.slice(start, end).indexOf(words)
  return index < 0 ? -1 : start + index
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
