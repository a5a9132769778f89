import type {Root} from 'mdast'
import {Cursor, type Span} from '../../text/index.js'
import {readSlice, spanOf, walk} from '../../tree/index.js'

/**
 * Put the text back where it was masked; the tree holds only plain text there.
 *
 * @param tree
 *   Tree of the guarded text, with all positions; changed in place.
 * @param text
 *   The text before it was guarded.
 */
export function restoreMasked(tree: Root, text: string, masks: readonly Span[]): void {
  if (masks.length === 0) return
  const cursor = new Cursor(masks)
  for (const {node, enters} of walk(tree)) {
    if (!enters || !('value' in node)) continue
    const span = spanOf(node)
    const mask = cursor.skipWhile(({end}) => end <= span.start)
    if (mask && mask.start < span.end) node.value = readSlice(text, span)
  }
}
