import type {Heading, List, Table, TableCell} from 'mdast'
import type {Block} from '../blocks.js'
import type {Group, ReadCitation} from '../citations/index.js'
import {maskProse, type Overlay, plainText} from '../prose.js'
import {citationFiller, markupFiller, splitSentences} from '../sentences/index.js'
import type {Span} from '../span.js'
import type {Claim, ClaimContext} from './claim.js'

/** One sentence, cell or quotation of a block, before it is known what stands behind it. */
export interface Statement {
  readonly kind: Claim['kind']
  /** In the text; its citations included. */
  readonly span: Span
  /** The same characters with markup and citations filled. */
  readonly masked: string
  readonly text: string
  readonly context: ClaimContext
  readonly block: Block
  readonly groups: readonly Group<ReadCitation>[]
}

/** A block with its prose. */
export interface ProseBlock {
  readonly block: Block
  readonly masked: string
  /** Plain text of the whole block. */
  readonly text: string
  readonly groups: readonly Group<ReadCitation>[]
}

/**
 * Mask every block, and hand it the citations that stand in it.
 *
 * @param entries
 *   Lines of reference lists, in order; they are no prose.
 */
export function readProse(
  blocks: readonly Block[],
  groups: readonly Group<ReadCitation>[],
  text: string,
  entries: readonly Span[]
): ProseBlock[] {
  let next = 0
  let nextEntry = 0
  return blocks.map(block => {
    const own: Group<ReadCitation>[] = []
    while (next < groups.length && groups[next]!.span.start < block.span.end) {
      const group = groups[next++]!
      if (group.block === block) own.push(group)
    }
    while (nextEntry < entries.length && entries[nextEntry]!.end <= block.span.start) nextEntry++
    const listed: Span[] = []
    for (let at = nextEntry; at < entries.length; at++) {
      if (entries[at]!.start >= block.span.end) break
      listed.push(entries[at]!)
    }
    const masked = maskProse(block, text, overlaysOf(own, listed))
    return {block, masked, text: plainText(masked), groups: own}
  })
}

function overlaysOf(groups: readonly Group<ReadCitation>[], entries: readonly Span[]): Overlay[] {
  const marked = groups.flatMap(({span, markers}) => [
    {span, filler: citationFiller},
    ...markers.flatMap(({companions}) =>
      companions.map(companion => ({span: companion, filler: markupFiller}))
    )
  ])
  return [...marked, ...entries.map(span => ({span, filler: markupFiller}))].sort(
    (a, b) => a.span.start - b.span.start
  )
}

/**
 * Cut prose into statements.
 *
 * @param prose
 *   Blocks in document order, from `readProse`.
 * @param isOutside
 *   Blocks whose words are not the article's: reference lists, excerpts, page chrome.
 */
export function readStatements(
  prose: readonly ProseBlock[],
  isOutside: (block: Block) => boolean
): Statement[] {
  const contexts = new Contexts(prose)
  return prose.flatMap(each => {
    const {block, masked, groups} = each
    if (block.node.type === 'heading' || isOutside(block)) return []
    if (block.cell && (block.cell.row === 0 || block.cell.column === 0)) return []
    const context = contexts.of(block)
    let next = 0
    return sentencesOf(each).flatMap((sentence): Statement[] => {
      const span = shift(sentence, block.span.start)
      const own: Group<ReadCitation>[] = []
      while (next < groups.length && groups[next]!.span.start < span.end) own.push(groups[next++]!)
      const piece = masked.slice(sentence.start, sentence.end)
      const text = plainText(piece)
      if (!isStatement(text, own.length > 0, block)) return []
      return [{kind: kindOf(block), span, masked: piece, text, context, block, groups: own}]
    })
  })
}

function sentencesOf({block, masked}: ProseBlock): Span[] {
  if (!block.cell) return splitSentences(masked)
  let start = 0
  let end = masked.length
  while (start < end && /[\s\u0000]/.test(masked[start]!)) start++
  while (end > start && /[\s\u0000]/.test(masked[end - 1]!)) end--
  return end > start ? [{start, end}] : []
}

const shift = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

function kindOf(block: Block): Claim['kind'] {
  if (block.cell) return 'table-cell'
  if (block.item) return 'list-item'
  return block.quoted ? 'quote' : 'sentence'
}

/** Words that can be true or false; a question or a bare label only when it is cited. */
function isStatement(text: string, cited: boolean, block: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  if (cited || block.cell) return true
  if (/[?？؟]["'”’»)]*$/.test(text)) return false
  return (
    /[.!。！।…:：;"”»)]$/.test(text) || /\S\s+\S+\s+\S+\s+\S/.test(text) || block.item !== undefined
  )
}

/** Works out where claims stand, once per heading, list and row. */
class Contexts {
  readonly #texts = new Map<Heading | TableCell, string>()
  readonly #leadIns = new Map<List, string>()
  readonly #rowKeys = new Map<Table, Map<number, string>>()
  readonly #columns = new Map<Table, Map<number, string>>()

  constructor(prose: readonly ProseBlock[]) {
    for (const [index, {block, text}] of prose.entries()) {
      const {node, cell, list} = block
      if (node.type === 'heading') this.#texts.set(node, text)
      if (cell?.row === 0) put(this.#columns, cell.table, cell.column, text)
      if (cell?.column === 0) put(this.#rowKeys, cell.table, cell.row, text)
      const before = prose[index - 1]
      if (list && !this.#leadIns.has(list)) {
        const introduces = before && before.block.list !== list && /[:：]$/.test(before.text)
        this.#leadIns.set(list, introduces ? lastSentence(before) : '')
      }
    }
  }

  of(block: Block): ClaimContext {
    const headings = block.headings.map(heading => this.#texts.get(heading) ?? '').filter(Boolean)
    const leadIn = block.list && this.#leadIns.get(block.list)
    const {cell} = block
    const rowKey = cell && this.#rowKeys.get(cell.table)?.get(cell.row)
    const column = cell && this.#columns.get(cell.table)?.get(cell.column)
    return {
      headings,
      ...(leadIn && {leadIn}),
      ...(rowKey && {rowKey}),
      ...(column && {column})
    }
  }
}

function put(map: Map<Table, Map<number, string>>, table: Table, key: number, text: string): void {
  const texts = map.get(table) ?? new Map<number, string>()
  map.set(table, texts.set(key, text))
}

function lastSentence({masked}: ProseBlock): string {
  const last = splitSentences(masked).at(-1)
  return last ? plainText(masked.slice(last.start, last.end)) : ''
}
