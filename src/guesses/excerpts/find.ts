import type {ProseBlock} from '../../claims/index.js'
import type {Block} from '../../tree/index.js'
import {Backwards} from './backwards.js'
import {isChrome} from './chrome.js'
import type {Piece} from './piece.js'
import {takeSnippets} from './snippets.js'

export type {Excerpt} from './excerpt.js'
export {isCutOff} from './piece.js'

/** What follows an article on the page it was saved from; it is not part of the article. */
interface Tail {
  /** Source snippets, in document order. */
  readonly excerpts: readonly Piece[]
  /** Lines of the page, labels of the snippets included. */
  readonly chrome: readonly Piece[]
  /** Blocks that hold nothing else. */
  readonly blocks: ReadonlySet<Block>
}

/**
 * Find what follows the article: excerpts of its sources, and chrome of the page.
 *
 *     tail <- chrome* snippets? chrome*
 *
 * @param prose
 *   All blocks, with their citations; entries of reference lists are filled, so they are skipped.
 */
export function findTail(prose: readonly ProseBlock[]): Tail {
  const pieces = new Backwards(prose)
  const chrome = takeChrome(pieces)
  const {excerpts, labels} = takeSnippets(pieces, chrome.length > 0)
  if (excerpts.length > 0) chrome.push(...labels, ...takeChrome(pieces))
  const blocks = new Set([...excerpts, ...chrome].map(piece => piece.prose.block))
  const rest = pieces.at(0)?.prose
  if (rest) blocks.delete(rest.block)
  return {excerpts: excerpts.reverse(), chrome: chrome.reverse(), blocks}
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
