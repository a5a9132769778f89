import type {Nodes, Parents} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import type {Node} from 'unist'
import {type Span, sliceSpan} from './span.js'

/** A node, and whether the walk enters or leaves it. */
export interface Visit {
  readonly node: Nodes
  readonly ancestors: readonly Parents[]
  readonly enters: boolean
}

/**
 * Walk a tree in document order without recursion: articles nest thousands deep when somebody wants
 * them to. A parent is visited twice, on the way in and on the way out; a leaf once.
 */
export function* walk(root: Nodes): Generator<Visit> {
  const ancestors: Parents[] = []
  const pending: {node: Nodes; leaves: boolean}[] = [{node: root, leaves: false}]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, leaves} = next
    if (leaves) {
      ancestors.pop()
      yield {node, ancestors, enters: false}
      continue
    }
    yield {node, ancestors, enters: true}
    if (!('children' in node)) continue
    ancestors.push(node)
    pending.push({node, leaves: true})
    for (let index = node.children.length - 1; index >= 0; index--) {
      pending.push({node: node.children[index]!, leaves: false})
    }
  }
}

/**
 * Where a node stands in the text it was parsed from.
 *
 * @throws {TypeError}
 *   When the parser gave the node no offsets.
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
  return decodeString(sliceSpan(text, span).replace(/[ \t]{0,64}(\r\n?|\n)[ \t>]*/g, '$1'))
}
