import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
import type {Span} from '../span.js'
import {readSlice, spanOf, walk} from '../tree.js'
import type {Citation, CitationNode} from './citation.js'

/**
 * Put `citation` nodes where the markers are.
 *
 * A text node is cut around its citations. A node that a citation covers, or whose own markup a
 * citation uses (`[4][8]` is one link reference to CommonMark), gives way: its other words stay.
 *
 * @param tree
 *   Tree of `text`; changed in place.
 * @param citations
 *   In document order; spans in `text`.
 */
export function plantCitations(tree: Root, citations: readonly Citation[], text: string): void {
  if (citations.length === 0) return
  for (const {node, enters} of walk(tree)) {
    if (!enters || !holdsPhrasing(node)) continue
    const inside = within(citations, spanOf(node), isBlock(node))
    if (inside.length === 0) continue
    // Children are of the kinds the parent had, or citations and text, which go wherever text goes.
    const children: Nodes[] = plantChildren(node, inside, text)
    node.children = children as typeof node.children
  }
}

/** A parent of words: its children may be cut up without changing what it is. */
export function holdsPhrasing(
  node: Nodes
): node is Extract<Parents, {children: PhrasingContent[]}> {
  return (
    'children' in node &&
    /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/.test(node.type)
  )
}

function isBlock({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/**
 * Citations that begin within a span; `citations` are sorted. One without characters may begin where
 * a block ends.
 */
function within(citations: readonly Citation[], span: Span, withEnd: boolean): readonly Citation[] {
  const indexOf = (offset: number) => {
    let low = 0
    let high = citations.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (citations[middle]!.span.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  let end = indexOf(span.end)
  while (withEnd && citations[end]?.span.end === span.end) end++
  return citations.slice(indexOf(span.start), end)
}

function plantChildren(parent: Parents, citations: readonly Citation[], text: string): Nodes[] {
  const planted: Nodes[] = []
  const pending: Nodes[] = [...parent.children].reverse()
  let next = 0
  let covered = 0
  const plant = (citation: Citation) => {
    planted.push(citationNode(citation))
    covered = citation.span.end
    next++
  }
  for (let node = pending.pop(); node; node = pending.pop()) {
    const span = spanOf(node)
    while (next < citations.length && citations[next]!.span.start < span.start) {
      plant(citations[next]!)
    }
    const citation = citations[next]
    const isMet = citation !== undefined && citation.span.start < span.end
    if (span.end <= covered && span.end > span.start) continue
    if (node.type === 'text') {
      let at = Math.max(span.start, covered)
      while (next < citations.length && citations[next]!.span.start < span.end) {
        planted.push(...readText({start: at, end: citations[next]!.span.start}, text))
        plant(citations[next]!)
        at = covered
      }
      if (at === span.start) planted.push(node)
      else planted.push(...readText({start: at, end: span.end}, text))
    } else if (!isMet && span.start >= covered) {
      planted.push(node)
    } else if ('children' in node && keepsItsMarkup(node, citations, next, covered)) {
      planted.push(node)
      while (next < citations.length && citations[next]!.span.start < span.end) next++
    } else if (citation && citation.span.start === span.start && span.end <= citation.span.end) {
      plant(citation)
    } else if ('children' in node) {
      pending.push(...[...node.children].reverse())
    } else if (!isMet) {
      planted.push(node)
    } else {
      plant(citation)
    }
  }
  while (next < citations.length) plant(citations[next]!)
  return planted
}

/** Whether all citations that meet a node lie between its first and its last child. */
function keepsItsMarkup(
  node: Parents,
  citations: readonly Citation[],
  from: number,
  covered: number
): boolean {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last) return false
  const inner = {start: spanOf(first).start, end: spanOf(last).end}
  const {end} = spanOf(node)
  if (covered > inner.start) return false
  for (let index = from; index < citations.length; index++) {
    const {span} = citations[index]!
    if (span.start >= end) break
    if (span.start < inner.start || span.end > inner.end) return false
  }
  return true
}

function citationNode({id, span, text, raw, sourceIds, status}: Citation): CitationNode {
  return {
    type: 'citation',
    value: text ?? raw,
    citationId: id,
    sourceIds: [...sourceIds],
    status,
    position: positionOf(span)
  }
}

/** The text a span covers, read as Markdown reads it: escapes, references, container markers. */
export function readText(span: Span, text: string): Text[] {
  if (span.end <= span.start) return []
  return [{type: 'text', value: readSlice(text, span), position: positionOf(span)}]
}

/** Lines and columns are filled in when positions are carried to the original. */
function positionOf({start, end}: Span): NonNullable<Nodes['position']> {
  return {
    start: {line: 1, column: 1, offset: start},
    end: {line: 1, column: 1, offset: end}
  }
}
