import {sliceSpan} from '../span.js'
import type {TableProse} from './markdown-table.js'

/** A caption is shorter. */
const longest = 200

/**
 * The line above a table that introduces it: it ends in a colon, begins with `Table 3`, or is
 * emphasised as a whole. It stays a paragraph of the article.
 */
export function captionBefore(
  {block, text: words}: TableProse,
  table: number,
  text: string
): string | undefined {
  const {node, span, item} = block
  if (node.type !== 'paragraph' || item || words.length > longest || words === '') return
  if (/[^\s>]/.test(text.slice(span.end, table)) || /[\r\n]/.test(sliceSpan(text, span))) return
  const isEmphasised =
    node.children.length === 1 && /^(?:strong|emphasis)$/.test(node.children[0]!.type)
  const introduces =
    /[:：]$/.test(words) || /^(?:table|tabelle|tableau|tabla|tabela|表) ?\d/i.test(words)
  return introduces || isEmphasised ? words.replace(/ ?[:：]$/, '') : undefined
}
