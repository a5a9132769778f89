import type {Heading, List, ListItem, Paragraph, Root, Table, TableCell} from 'mdast'
import type {Span} from '../text/index.js'
import {spanOf, walk} from './walk.js'

/** A part of the article with text of its own: a paragraph, heading or table cell. */
export interface Block {
  readonly node: Paragraph | Heading | TableCell
  readonly span: Span
  /** Headings above it, outermost first; a heading is not above itself. */
  readonly headings: readonly Heading[]
  /** Whether it is in a block quote. */
  readonly quoted: boolean
  /** The list it belongs to, innermost. */
  readonly list?: List
  readonly item?: ListItem
  /** Where it is in its table; rows count from 0, the header row. */
  readonly cell?: {readonly table: Table; readonly row: number; readonly column: number}
  /** Whether it is in a footnote definition. */
  readonly footnote: boolean
}

/** All blocks of a tree, in document order. */
export function listBlocks(tree: Root): Block[] {
  const blocks: Block[] = []
  let headings: readonly Heading[] = []
  const lists: List[] = []
  const items: ListItem[] = []
  let quotes = 0
  let footnotes = 0
  let table: Table | undefined
  let row = -1
  let column = 0
  for (const {node, enters} of walk(tree)) {
    const step = enters ? 1 : -1
    switch (node.type) {
      case 'blockquote':
        quotes += step
        break
      case 'footnoteDefinition':
        footnotes += step
        break
      case 'list':
        if (enters) lists.push(node)
        else lists.pop()
        break
      case 'listItem':
        if (enters) items.push(node)
        else items.pop()
        break
      case 'table':
        table = enters ? node : undefined
        row = -1
        break
      case 'tableRow':
        if (enters) row++
        column = 0
        break
      case 'heading':
      case 'paragraph':
      case 'tableCell': {
        if (!enters) break
        const cell = node.type === 'tableCell' && table ? {table, row, column: column++} : undefined
        const list = lists.at(-1)
        const item = items.at(-1)
        if (node.type === 'heading') headings = headings.filter(({depth}) => depth < node.depth)
        blocks.push({
          node,
          span: spanOf(node),
          headings,
          quoted: quotes > 0,
          footnote: footnotes > 0,
          ...(list && {list}),
          ...(item && {item}),
          ...(cell && {cell})
        })
        if (node.type === 'heading') headings = [...headings, node]
        break
      }
    }
  }
  return blocks
}
