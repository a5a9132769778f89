import type {Nodes, PhrasingContent, TableCell} from 'mdast'
import {isEscaped} from '../../notations/index.js'
import {markupFiller, type Overlay, overlay} from '../../prose/index.js'
import type {Span} from '../../text/index.js'
import {spanOf, walk} from '../../tree/index.js'
import {cutLines, raise} from '../lines.js'
import type {WrittenCell} from '../written-table.js'

/**
 * A table cell of Markdown, with what its markup says.
 *
 * @param masked
 *   Its prose, from `maskProse`: citations and markup are filled.
 */
export function writtenCell(
  node: TableCell,
  masked: string,
  text: string,
  citationIds: readonly string[]
): WrittenCell {
  const {start, end} = spanOf(node)
  const span = contentSpan(text, start, end)
  const {whole, isEmphasised} = onlyContent(node, text)
  if (whole?.type === 'inlineCode') {
    return {span, text: whole.value, lines: [], isCode: true, isEmphasised, citationIds}
  }
  const marked = readMarkup(node, text)
  const words = overlay(masked, start, marked.overlays)
  const lines = cutLines(words, marked.breaks, start)
  const plain = lines.join(' ')
  const isLink = whole?.type === 'link' && !/^(?:#|$)/.test(whole.url)
  return {
    span,
    text: plain,
    lines: lines.length > 1 ? lines : [],
    isCode: false,
    isEmphasised,
    citationIds,
    ...(isLink && {link: {url: whole.url, ...(plain !== whole.url && {text: plain})}})
  }
}

/** Without the pipes and the space around them: the last cell of a row ends where its line does. */
function contentSpan(text: string, start: number, end: number): Span {
  let from = text[start] === '|' ? start + 1 : start
  let to = end
  while (to > from && isSpace(text[to - 1]!)) to--
  if (to > from && text[to - 1] === '|' && !isEscaped(text, to - 1)) to--
  while (to > from && isSpace(text[to - 1]!)) to--
  while (from < to && isSpace(text[from]!)) from++
  return {start: from, end: to}
}

const isSpace = (character: string) => character === ' ' || character === '\t'

/** The one node that is all there is but citations, seen through emphasis. */
function onlyContent(
  node: TableCell,
  text: string
): {whole: PhrasingContent | undefined; isEmphasised: boolean} {
  let children: readonly PhrasingContent[] = node.children
  let isEmphasised = false
  for (let depth = 0; depth < 8; depth++) {
    const content = children.filter(child => child.type !== 'citation' && !isBlank(child, text))
    const [whole] = content
    if (content.length !== 1 || !whole) return {whole: undefined, isEmphasised}
    if (whole.type !== 'emphasis' && whole.type !== 'strong') return {whole, isEmphasised}
    isEmphasised = true
    children = whole.children
  }
  return {whole: undefined, isEmphasised}
}

function isBlank(node: Nodes, text: string): boolean {
  const {start, end} = spanOf(node)
  return node.type === 'text' && text.slice(start, end).trim() === ''
}

interface Markup {
  /** Deleted text goes, superscripts become characters. */
  readonly overlays: readonly Overlay[]
  /** Where lines end. */
  readonly breaks: readonly number[]
}

function readMarkup(cell: TableCell, text: string): Markup {
  const overlays: Overlay[] = []
  const breaks: number[] = []
  let raised: number | undefined
  for (const {node, enters} of walk(cell)) {
    if (!enters) continue
    const span = spanOf(node)
    if (node.type === 'delete') overlays.push({span, filler: markupFiller})
    if (node.type === 'break') breaks.push(span.end)
    if (node.type !== 'html') continue
    if (/^<br\b/i.test(node.value)) breaks.push(span.end)
    else if (/^<sup\b/i.test(node.value)) raised = span.end
    else if (/^<\/sup\b/i.test(node.value) && raised !== undefined) {
      overlays.push(...raise(text, {start: raised, end: span.start}))
      raised = undefined
    }
  }
  return {overlays, breaks}
}
