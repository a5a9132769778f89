import type {Element, Nodes} from 'hast'

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** Whether a node holds blocks or the words of one; everything else is phrasing content. */
export function isBlock(node: Nodes): node is Element {
  return node.type === 'element' && blocks.test(node.tagName)
}
