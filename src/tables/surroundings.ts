import {anyOf} from '../language/index.js'
import {Cursor, sliceSpan} from '../text/index.js'
import type {TableProse} from './markdown/table.js'

/** Where a table stands. */
export interface Surroundings {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[]
  readonly caption?: string
}

/** Captions count their tables: `Table 3`. */
const numbered = new RegExp(`^${anyOf('table')} ?\\d`, 'iu')

/** A caption is shorter. */
const longest = 200

/**
 * Tells where a table stands.
 *
 * @param prose
 *   All blocks in document order.
 * @returns
 *   To be asked for tables in document order, by their start.
 */
export function surroundingsOf(
  prose: readonly TableProse[],
  text: string
): (start: number) => Surroundings {
  let headings: {readonly depth: number; readonly text: string}[] = []
  const cursor = new Cursor(prose)
  let before: TableProse | undefined
  return start => {
    for (const each of cursor.takeWhile(({block}) => block.span.end <= start)) {
      before = each
      const {node} = each.block
      if (node.type !== 'heading') continue
      headings = headings.filter(({depth}) => depth < node.depth)
      headings.push({depth: node.depth, text: each.text})
    }
    const caption = before && captionOf(before, start, text)
    return {
      headings: headings.map(heading => heading.text).filter(Boolean),
      ...(caption !== undefined && {caption})
    }
  }
}

/**
 * The line above a table that introduces it: it ends in a colon, begins with `Table 3`, or is
 * emphasised as a whole. It stays a paragraph of the article.
 */
function captionOf(
  {block, text: words}: TableProse,
  table: number,
  text: string
): string | undefined {
  const {node, span, item} = block
  if (node.type !== 'paragraph' || item || words.length > longest || words === '') return
  if (/[^\s>]/.test(text.slice(span.end, table)) || /[\r\n]/.test(sliceSpan(text, span))) return
  const isEmphasised =
    node.children.length === 1 && /^(?:strong|emphasis)$/.test(node.children[0]!.type)
  const introduces = /[:：]$/.test(words) || numbered.test(words)
  return introduces || isEmphasised ? words.replace(/ ?[:：]$/, '') : undefined
}
