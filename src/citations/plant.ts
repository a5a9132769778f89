import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
import {Cursor, firstWhere, type Span} from '../text/index.js'
import {readSlice, spanOf, walk} from '../tree/index.js'
import type {CitationNode} from './citation.js'
import type {ReadCitation} from './read-citation.js'

/** A stretch that leaves the tree, and the citation that takes its place, if any. */
interface Piece {
  readonly span: Span
  readonly citation?: ReadCitation
}

/**
 * Put `citation` nodes where the markers are, and take out the rest of their markup.
 *
 * A text node is cut around its citations. A node that a citation covers, or whose own markup a
 * citation uses (`[4][8]` is one link reference to CommonMark), gives way: its other words stay. A
 * link whose words belong to the sentence stays a link; its `data.citationId` says what it is.
 *
 * @param tree
 *   Tree of `text`; changed in place.
 * @param citations
 *   In document order; spans in `text`.
 */
export function plantCitations(tree: Root, citations: readonly ReadCitation[], text: string): void {
  if (citations.length === 0) return
  const links = keepLinks(tree, citations)
  const pieces = listPieces(citations, ({start}) => links.has(start))
  for (const {node, enters} of walk(tree)) {
    if (!enters || !holdsPhrasing(node)) continue
    const span = spanOf(node)
    const inside = within(pieces, span, isBlock(node))
    if (inside.length === 0) continue
    // Children are of the kinds the parent had, or citations and text, which go wherever text goes.
    const children: Nodes[] = plantChildren(node, inside, text)
    node.children = children as typeof node.children
  }
}

/** Mark the links that are citations and stay; where they start. */
function keepLinks(tree: Root, citations: readonly ReadCitation[]): ReadonlySet<number> {
  const kept = new Set<number>()
  const named = new Map(
    citations.filter(({words}) => words).map(({span, id}) => [`${span.start}-${span.end}`, id])
  )
  if (named.size === 0) return kept
  for (const {node, enters} of walk(tree)) {
    if (!enters || (node.type !== 'link' && node.type !== 'linkReference')) continue
    const {start, end} = spanOf(node)
    const citationId = named.get(`${start}-${end}`)
    if (citationId === undefined) continue
    node.data = {...node.data, citationId}
    kept.add(start)
  }
  return kept
}

/** Everything that leaves the tree, in document order; what two citations share counts once. */
function listPieces(citations: readonly ReadCitation[], isLink: (span: Span) => boolean): Piece[] {
  const all = citations.flatMap((citation): Piece[] => [
    ...(citation.words && isLink(citation.span) ? [] : piecesOf(citation)),
    ...citation.companions.map(span => ({span}))
  ])
  let end = 0
  return all
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({span, citation}) => {
      if (!citation && span.start < end) return false
      end = Math.max(end, span.end)
      return true
    })
}

/** Words inside a marker stay, and the citation comes after them: `<cite id="4">words</cite>`. */
function piecesOf(citation: ReadCitation): Piece[] {
  const {span, words} = citation
  if (!words) return [{span, citation}]
  return [
    {span: {start: span.start, end: words.start}},
    {span: {start: words.end, end: span.end}, citation}
  ]
}

/** A parent of words: its children may be cut up without changing what it is. */
export function holdsPhrasing(
  node: Nodes
): node is Extract<Parents, {children: PhrasingContent[]}> {
  return phrasingParents.has(node.type)
}

const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference'
])

function isBlock({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/**
 * Pieces that begin within a span; `pieces` are sorted. One without characters may begin where
 * a block ends.
 */
function within(pieces: readonly Piece[], span: Span, withEnd: boolean): readonly Piece[] {
  const indexOf = (offset: number) => firstWhere(pieces, piece => piece.span.start >= offset)
  let end = indexOf(span.end)
  while (withEnd && pieces[end]?.span.end === span.end) end++
  return pieces.slice(indexOf(span.start), end)
}

function plantChildren(parent: Parents, pieces: readonly Piece[], text: string): Nodes[] {
  const planted: Nodes[] = []
  const pending: Nodes[] = [...parent.children].reverse()
  const cursor = new Cursor(pieces)
  let covered = 0
  const plant = ({citation, span}: Piece) => {
    if (citation) planted.push(citationNode(citation, span))
    covered = span.end
  }
  for (let node = pending.pop(); node; node = pending.pop()) {
    const span = spanOf(node)
    const isBefore = (offset: number) => (piece: Piece) => piece.span.start < offset
    for (const piece of cursor.takeWhile(isBefore(span.start))) plant(piece)
    const piece = cursor.item
    const isMet = piece !== undefined && piece.span.start < span.end
    if (span.end <= covered && span.end > span.start) continue
    if (node.type === 'text') {
      let at = Math.max(span.start, covered)
      for (const piece of cursor.takeWhile(isBefore(span.end))) {
        planted.push(...readText({start: at, end: piece.span.start}, text))
        plant(piece)
        at = covered
      }
      if (at === span.start) planted.push(node)
      else planted.push(...readText({start: at, end: span.end}, text))
    } else if (!isMet && span.start >= covered) {
      planted.push(node)
    } else if (
      'children' in node &&
      keepsItsMarkup(node, cursor.peekWhile(isBefore(span.end)), covered)
    ) {
      planted.push(node)
      cursor.skipWhile(isBefore(span.end))
    } else if (piece && piece.span.start === span.start && span.end <= piece.span.end) {
      plant(piece)
      cursor.advance()
    } else if ('children' in node) {
      pending.push(...[...node.children].reverse())
    } else if (!isMet) {
      planted.push(node)
    } else {
      plant(piece)
      cursor.advance()
    }
  }
  for (const piece of cursor.takeWhile(() => true)) plant(piece)
  return planted
}

/** Whether all pieces that meet a node lie between its first and its last child. */
function keepsItsMarkup(node: Parents, pieces: readonly Piece[], covered: number): boolean {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last) return false
  const inner = {start: spanOf(first).start, end: spanOf(last).end}
  if (covered > inner.start) return false
  return pieces.every(({span}) => span.start >= inner.start && span.end <= inner.end)
}

function citationNode(citation: ReadCitation, span: Span): CitationNode {
  const {id, text, raw, sourceIds, status, words} = citation
  const value = text ?? raw
  return {
    type: 'citation',
    value,
    ...(!words && value !== raw && {markdown: raw}),
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
