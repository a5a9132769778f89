import type {Block} from '../blocks.js'
import type {ProseBlock} from '../claims/index.js'
import {isChrome} from './chrome.js'
import {isCutOff, type Piece, piecesOf} from './piece.js'

export type {Excerpt} from './excerpt.js'
export {isCutOff, type Piece} from './piece.js'

/** What follows an article on the page it was saved from; nothing of it is said by the article. */
export interface Tail {
  /** Source snippets, in document order. */
  readonly excerpts: readonly Piece[]
  readonly chrome: readonly Piece[]
  /** Blocks that hold nothing else. */
  readonly blocks: ReadonlySet<Block>
}

/** A snippet shorter than this is a phrase that trails off. */
const shortestCut = 40
/** Snippets of a page are cut at one length, a few characters off where a word ends. */
const slack = 0.2
/** More snippets than any page shows. */
const mostExcerpts = 500
/** Snippets that were not long enough to be cut, among those that were. */
const mostWhole = 2

/**
 * Find what follows the article: excerpts of its sources, and chrome of the page.
 *
 * ```markdown
 * > | The amendment also eliminates a clause that would have allowed it to end paym...
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | The new pact is meant to simplify a complicated relationship that has been fo...
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Comments
 *     ^^^^^^^^
 * ```
 *
 *     tail     <- chrome* excerpts? chrome*
 *     excerpts <- cut (whole{0,2} cut)+ (whole{0,2} &chrome)?
 *     cut      <- paragraph without citations, cut off at the length of the others
 *     whole    <- paragraph without citations, shorter than that
 *
 * A single paragraph that trails off is the author's, and so is one with a citation in it.
 *
 * @param prose
 *   All blocks, with their citations; what is on a reference list is filled, and is passed by.
 */
export function findTail(prose: readonly ProseBlock[]): Tail {
  const pieces = new Backwards(prose)
  const chrome = takeChrome(pieces)
  const excerpts = takeExcerpts(pieces, chrome.length > 0)
  if (excerpts.length > 0) chrome.push(...takeChrome(pieces))
  const taken = [...excerpts, ...chrome]
  const rest = pieces.at(0)?.prose
  const blocks = new Set(taken.map(piece => piece.prose.block))
  if (rest) blocks.delete(rest.block)
  return {excerpts: excerpts.reverse(), chrome: chrome.reverse(), blocks}
}

/** Pieces from the end of the article; a block is cut into pieces when it is reached. */
class Backwards {
  readonly #ready: Piece[] = []
  #next: number

  constructor(readonly prose: readonly ProseBlock[]) {
    this.#next = prose.length - 1
  }

  /** The piece `ahead` steps before the last one that was taken. */
  at(ahead: number): Piece | undefined {
    while (this.#ready.length <= ahead && this.#next >= 0) {
      this.#ready.push(...piecesOf(this.prose[this.#next--]!).reverse())
    }
    return this.#ready[ahead]
  }

  take(count: number): Piece[] {
    return this.#ready.splice(0, count)
  }
}

/** Lines of chrome from the end; of a list either all items are, or none is. */
function takeChrome(pieces: Backwards): Piece[] {
  let count = 0
  for (let piece = pieces.at(0); piece && isChromePiece(piece); piece = pieces.at(count)) count++
  const list = pieces.at(count)?.prose.block.list
  while (list && count > 0 && pieces.at(count - 1)?.prose.block.list === list) count--
  return pieces.take(count)
}

function isChromePiece({prose: {block, groups}, text}: Piece): boolean {
  return !block.cell && !block.footnote && groups.length === 0 && isChrome(text)
}

function takeExcerpts(pieces: Backwards, hasChrome: boolean): Piece[] {
  let length = 0
  let cuts = 0
  let taken = 0
  for (let ahead = 0; ahead < mostExcerpts; ahead++) {
    const piece = pieces.at(ahead)
    if (!piece || !couldBeExcerpt(piece)) break
    if (!isCutOff(piece.text)) {
      const isLast = cuts === 0
      if (ahead - taken >= mostWhole || (isLast && !hasChrome)) break
      continue
    }
    if (piece.text.length < shortestCut) break
    if (cuts > 0 && Math.abs(piece.text.length - length) > length * slack) break
    length ||= piece.text.length
    if (wholeAreShorter(pieces, taken, ahead, length)) taken = ahead + 1
    else break
    cuts++
  }
  const isCited = pieces.prose.some(({groups}) => groups.length > 0)
  return cuts > 1 && isCited ? pieces.take(taken) : []
}

function wholeAreShorter(pieces: Backwards, from: number, to: number, length: number): boolean {
  for (let ahead = from; ahead < to; ahead++) {
    if (pieces.at(ahead)!.text.length > length * (1 + slack)) return false
  }
  return true
}

function couldBeExcerpt({prose: {block, groups}}: Piece): boolean {
  return block.node.type === 'paragraph' && !block.cell && !block.footnote && groups.length === 0
}
