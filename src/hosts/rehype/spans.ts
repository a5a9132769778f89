import type {Element, ElementContent, Nodes, Parents, Root, Text} from 'hast'
import type {Span} from '../../text/index.js'
import {firstWhere} from '../../text/index.js'
import type {Piece, Written} from './write.js'

/** Where the nodes of a tree are in its Markdown. */
export class NodeSpans {
  readonly #spans = new Map<Nodes, Span>()

  /**
   * Split the text nodes of a tree at offsets of its Markdown, so that no node extends across an offset.
   *
   * @param offsets
   *   In any order.
   */
  constructor(
    readonly tree: Root,
    {pieces, inline, parents}: Written,
    offsets: readonly number[]
  ) {
    const cuts = [...new Set(offsets)].sort((a, b) => a - b)
    const cut = new Map<Nodes, Text[]>()
    for (const [node, own] of piecesByNode(pieces)) cut.set(node, this.#cut(node, own, cuts))
    for (const parent of new Set([...cut.keys()].map(node => parents.get(node)!))) {
      const children = parent.children.flatMap(child => cut.get(child) ?? [child])
      parent.children = children as ElementContent[]
    }
    for (const [node, span] of inline) this.#spans.set(node, span)
    this.#spread()
  }

  /** Of a text or an element; nothing for a node without words. */
  of(node: Nodes): Span | undefined {
    return this.#spans.get(node)
  }

  set(node: Nodes, span: Span): void {
    this.#spans.set(node, span)
  }

  #cut(node: Text, pieces: readonly Piece[], cuts: readonly number[]): Text[] {
    const first = pieces[0]!
    const last = pieces.at(-1)!
    const result: Text[] = []
    let start = first.start
    let from = 0
    let index = 0
    const end = (offset: number, to: number) => {
      if (to > from) {
        const text: Text = {...node, value: node.value.slice(from, to)}
        this.#spans.set(text, {start, end: offset})
        result.push(text)
      }
      start = offset
      from = to
    }
    for (let next = firstWhere(cuts, cut => cut > first.start); next < cuts.length; next++) {
      const offset = cuts[next]!
      if (offset >= last.end) break
      while (pieces[index]!.end < offset) index++
      const piece = pieces[index]!
      end(offset, piece.from + Math.max(0, offset - piece.start))
    }
    end(last.end, node.value.length)
    return result
  }

  /** The span of an element is that of its words. */
  #spread(): void {
    const pending: {readonly node: Parents; readonly leaves: boolean}[] = [
      {node: this.tree, leaves: false}
    ]
    for (let next = pending.pop(); next; next = pending.pop()) {
      const {node, leaves} = next
      if (!leaves) {
        pending.push({node, leaves: true})
        for (const child of node.children) {
          if (child.type === 'element') pending.push({node: child, leaves: false})
        }
      } else if (!this.#spans.has(node)) {
        const spans = node.children.flatMap(child => this.#spans.get(child) ?? [])
        const [first] = spans
        if (first) this.#spans.set(node, {start: first.start, end: spans.at(-1)!.end})
      }
    }
  }
}

function piecesByNode(pieces: readonly Piece[]): Map<Text, Piece[]> {
  const byNode = new Map<Text, Piece[]>()
  for (const piece of pieces) {
    const known = byNode.get(piece.node)
    if (known) known.push(piece)
    else byNode.set(piece.node, [piece])
  }
  return byNode
}

/** The root and the elements of a tree, outermost first, including those added during the walk. */
export function* parentsOf(tree: Root): Generator<Root | Element> {
  const pending: (Root | Element)[] = [tree]
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]!
      if (child.type === 'element') pending.push(child)
    }
  }
}
