import {citationFiller} from '../../prose/index.js'
import type {Backwards} from './backwards.js'
import {isCutOff, type Piece} from './piece.js'

/** A snippet shorter than this is a phrase that trails off. */
const shortestCut = 40
/** A page cuts all snippets at one length, give or take a few characters so as to end at a word. */
const slack = 0.2
/** More snippets than any page shows. */
const mostSnippets = 200
/** Between two snippets that are cut off: labels, and snippets that were short enough. */
const mostBetween = 2
/** A label is shorter than this share of a snippet. */
const labelShare = 0.6

/** Both last one first. */
interface Snippets {
  readonly excerpts: Piece[]
  readonly labels: Piece[]
}

/**
 * Take the snippets of sources from the end of an article.
 *
 * ```markdown
 * > | The amendment also eliminates a clause that would have allowed it to end paym...
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | The new pact is meant to simplify a complicated relationship that has been fo...
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Comments
 * ```
 *
 *     snippets <- label{n} cut (between cut)+ (between &chrome)? label{n}
 *     cut      <- paragraph cut off at the length of the others, not closed by a citation
 *     between  <- (whole / label){0,2}
 *     whole    <- paragraph without citations, no longer than that
 *     label    <- short line without a full stop: the title, the site
 *
 * A single paragraph that trails off is the author’s. Labels before the first or after the last snippet
 * count only if there are as many between any two snippets.
 *
 * @param hasChrome
 *   Whether chrome was found after it: the text right before chrome belongs to the page, too.
 */
export function takeSnippets(pieces: Backwards, hasChrome: boolean): Snippets {
  const cuts = findCuts(pieces, hasChrome)
  const uncited = cuts.filter(at => pieces.at(at)!.prose.groups.length === 0)
  const isCited = pieces.prose.some(({groups}) => groups.length > 0)
  if (uncited.length < 2 || !isCited) return {excerpts: [], labels: []}
  const length = pieces.at(cuts[0]!)!.text.length
  const isLabel = ({text}: Piece) =>
    text.length < length * labelShare && !/[.!?。！？…]["”’»]?$/.test(text)
  const end = cuts.at(-1)! + 1
  const taken = pieces.take(end + countLabels(pieces, cuts, isLabel))
  return {
    excerpts: taken.filter(piece => isCutOff(piece.text) || !isLabel(piece)),
    labels: taken.filter(piece => !isCutOff(piece.text) && isLabel(piece))
  }
}

/** Labels before the first snippet, where there are as many before each of the others. */
function countLabels(
  pieces: Backwards,
  cuts: readonly number[],
  isLabel: (piece: Piece) => boolean
): number {
  const between = cuts[1]! - cuts[0]! - 1
  const isRegular = cuts.every((at, index) => index === 0 || at - cuts[index - 1]! - 1 === between)
  // Labels that come after their snippets have already been taken.
  if (!isRegular || cuts[0]! > 0) return 0
  const first = cuts.at(-1)! + 1
  let count = 0
  for (let piece = pieces.at(first); piece && count < between; piece = pieces.at(first + count)) {
    if (!isParagraph(piece) || !isUncited(piece) || !isLabel(piece)) break
    count++
  }
  return count
}

/** How far from the end the paragraphs are that are cut off at the same length. */
function findCuts(pieces: Backwards, hasChrome: boolean): number[] {
  const cuts: number[] = []
  let longest = Number.POSITIVE_INFINITY
  for (let ahead = 0; ahead < mostSnippets; ahead++) {
    const piece = pieces.at(ahead)
    if (!piece || !isParagraph(piece)) break
    const {length} = piece.text
    if (isCut(piece)) {
      const first = cuts[0] === undefined ? length : pieces.at(cuts[0])!.text.length
      if (length < shortestCut || Math.abs(length - first) > first * slack) break
      longest = first * (1 + slack)
      if (cuts.length === 0 && hasLonger(pieces, ahead, longest)) break
      cuts.push(ahead)
      continue
    }
    const isLast = cuts.length === 0
    if (!isUncited(piece) || length > longest || (isLast && !hasChrome)) break
    if (ahead - (cuts.at(-1) ?? -1) > mostBetween) break
  }
  return cuts
}

function hasLonger(pieces: Backwards, before: number, longest: number): boolean {
  for (let ahead = 0; ahead < before; ahead++) {
    if (pieces.at(ahead)!.text.length > longest) return true
  }
  return false
}

function isParagraph({prose: {block}}: Piece): boolean {
  return block.node.type === 'paragraph' && !block.cell && !block.footnote
}

function isUncited({prose}: Piece): boolean {
  return prose.groups.length === 0
}

/** Cut off, and not closed by a citation: a snippet may quote one of its own. */
function isCut({prose: {masked, block}, span, text}: Piece): boolean {
  return isCutOff(text) && !masked.slice(0, span.end - block.span.start).endsWith(citationFiller)
}
