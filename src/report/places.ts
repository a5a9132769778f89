import type {Nodes, Root} from 'mdast'
import type {Claim} from '../claims/index.js'
import type {Span} from '../text/index.js'
import {firstWhere} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'
import type {Findings} from './findings.js'

/** What the report knows of a piece of the article. */
export interface Marks {
  /** Statement that the piece belongs to. */
  claim?: string
  /** The piece is the first of its statement. */
  opens?: boolean
  /** Problems that show here. */
  problems?: string[]
  /** The piece itself is what a problem is about. */
  isFlawed?: boolean
}

/** More pieces than this need not be marked to find a problem. */
const mostPieces = 40

/**
 * Where statements and problems show in the article: at its words and citations, and where there are
 * none, at a whole block.
 *
 * @param tree
 *   Tree whose text is cut at the ends of statements and problems.
 */
export function placeFindings(tree: Root, {article, problems}: Findings): Map<Nodes, Marks> {
  const marks = new Map<Nodes, Marks>()
  const marksOf = (node: Nodes) => {
    const known = marks.get(node) ?? {}
    marks.set(node, known)
    return known
  }
  const leaves = listLeaves(tree)
  const claims = [...article.claims].sort((a, b) => a.span.start - b.span.start)
  const opened = new Set<string>()
  for (const {node, span} of leaves) {
    const claim = claimAround(claims, span)
    if (!claim) continue
    Object.assign(marksOf(node), {claim: claim.id, opens: !opened.has(claim.id)})
    opened.add(claim.id)
  }
  const blocks = tree.children.map(node => ({node, span: spanOf(node)}))
  for (const {id, span, group} of problems) {
    if (!span) continue
    const met = meeting(leaves, span)
    for (const {node} of met.length > 0 ? met : meeting(blocks, span).slice(0, 1)) {
      const known = marksOf(node)
      known.problems = [...(known.problems ?? []), id]
      if (group === 'open' && span.end > span.start) known.isFlawed = true
    }
  }
  return marks
}

interface Piece {
  readonly node: Nodes
  readonly span: Span
}

/** Nodes that are visible in the article and have no children. */
function listLeaves(tree: Root): Piece[] {
  const leaves: Piece[] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters || 'children' in node || !node.position) continue
    if (/^(?:text|citation|inlineCode|code)$/.test(node.type)) {
      leaves.push({node, span: spanOf(node)})
    }
  }
  return leaves
}

/** The innermost statement around a piece; `claims` are sorted by their start. */
function claimAround(claims: readonly Claim[], {start, end}: Span): Claim | undefined {
  const from = firstWhere(claims, claim => claim.span.start > start) - 1
  // A quotation is nested in a sentence, and hardly ever deeper.
  for (let index = from; index >= Math.max(0, from - 4); index--) {
    if (claims[index]!.span.end >= end) return claims[index]
  }
  return undefined
}

/** Pieces that share a character with a span, or touch an empty one. */
function meeting(pieces: readonly Piece[], {start, end}: Span): Piece[] {
  const met: Piece[] = []
  const first = firstWhere(pieces, piece => piece.span.end > start)
  for (let index = first; index < pieces.length && met.length < mostPieces; index++) {
    const piece = pieces[index]!
    if (piece.span.start >= end && piece.span.start > start) break
    met.push(piece)
  }
  return met
}
