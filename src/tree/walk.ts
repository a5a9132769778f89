import type {Nodes, Parents} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import type {Node} from 'unist'
import {type Span, sliceSpan} from '../text/index.js'

/** A node, and whether the walk enters or leaves it. */
export interface Visit {
  readonly node: Nodes
  readonly ancestors: readonly Parents[]
  readonly enters: boolean
}

/**
 * Walk a tree in document order without recursion: a hostile article may nest thousands of levels deep.
 * A parent is visited twice, on the way in and on the way out; a leaf once.
 *
 * All visits share one object, since a tree has many and no caller keeps them.
 */
export function* walk(root: Nodes): Generator<Visit> {
  const ancestors: Parents[] = []
  // `undefined` follows the children of a parent: there the walk leaves the parent, the last ancestor.
  const pending: (Nodes | undefined)[] = [root]
  const visit = {node: root, ancestors, enters: true}
  while (pending.length > 0) {
    const node = pending.pop()
    visit.enters = node !== undefined
    visit.node = node ?? ancestors.pop()!
    yield visit
    if (!node) continue
    if (!('children' in node)) continue
    ancestors.push(node)
    pending.push(undefined)
    for (let index = node.children.length - 1; index >= 0; index--) {
      pending.push(node.children[index])
    }
  }
}

/**
 * The span of a node in the text it was parsed from.
 *
 * @throws {TypeError}
 *   If the parser gave the node no offsets.
 */
export function spanOf(node: Node): Span {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) {
    throw new TypeError(
      `Expected a \`${node.type}\` with offsets, got none: the parser must give them`
    )
  }
  return {start, end}
}

/** The text a span covers, read as Markdown reads it: escapes, references, container markers. */
export function readSlice(text: string, span: Span): string {
  const written = sliceSpan(text, span)
  if (!/[\\&\r\n]/.test(written)) return written
  return decodeString(written.replace(/[ \t]{0,64}(\r\n?|\n)[ \t>]*/g, '$1'))
}
