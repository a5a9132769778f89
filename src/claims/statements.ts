import type {Group, ReadCitation} from '../citations/index.js'
import {
  citationFiller,
  markupFiller,
  maskProse,
  type Overlay,
  plainSentence,
  splitSentences
} from '../prose/index.js'
import {Cursor, type Span} from '../text/index.js'
import type {Block} from '../tree/index.js'
import type {Claim, ClaimContext} from './claim.js'
import {Contexts} from './context.js'
import {ProseBlock} from './prose-block.js'
import {isSourceLine} from './source-line.js'

/** One sentence, cell or quotation of a block, before its sources are known. */
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

/**
 * Mask every block, and give it the citations inside it.
 *
 * @param entries
 *   Lines of reference lists, in order; they are not prose.
 */
export function readProse(
  blocks: readonly Block[],
  groups: readonly Group<ReadCitation>[],
  text: string,
  entries: readonly Span[]
): ProseBlock[] {
  const nextGroups = new Cursor(groups)
  const nextEntries = new Cursor(entries)
  return blocks.map(block => {
    const {start, end} = block.span
    const own = nextGroups
      .takeWhile(group => group.block === block || group.span.start < end)
      .filter(group => group.block === block)
    nextEntries.skipWhile(entry => entry.end <= start)
    const listed = nextEntries.peekWhile(entry => entry.start < end)
    return new ProseBlock(block, maskProse(block, text, overlaysOf(own, listed)), own)
  })
}

function overlaysOf(groups: readonly Group<ReadCitation>[], entries: readonly Span[]): Overlay[] {
  const marked = groups.flatMap(group => [
    ...overlaysOfRun(group),
    ...group.markers.flatMap(({companions}) => companions.map(fillMarkup))
  ])
  return [...marked, ...entries.map(fillMarkup)].sort((a, b) => a.span.start - b.span.start)
}

function fillMarkup(span: Span): Overlay {
  return {span, filler: markupFiller}
}

/** A run of citations; words that one of them shares with the sentence stay. */
function overlaysOfRun({span, markers}: Group<ReadCitation>): Overlay[] {
  const overlays: Overlay[] = []
  let start = span.start
  for (const {words} of markers) {
    if (!words) continue
    overlays.push({span: {start, end: words.start}, filler: markupFiller})
    start = words.end
  }
  return [...overlays, {span: {start, end: span.end}, filler: citationFiller}]
}

/**
 * Split prose into statements.
 *
 * @param prose
 *   Blocks in document order, from `readProse`.
 * @param isOutside
 *   Blocks whose words are not the article's: reference lists, excerpts, page chrome.
 * @param text
 *   Text of the blocks.
 */
export function readStatements(
  prose: readonly ProseBlock[],
  isOutside: (block: Block) => boolean,
  text: string
): Statement[] {
  const contexts = new Contexts(prose)
  return prose.flatMap(each => {
    const {block, masked, groups} = each
    if (block.node.type === 'heading' || isOutside(block)) return []
    if (block.cell && (block.cell.row === 0 || block.cell.column === 0)) return []
    const context = contexts.of(block)
    const cursor = new Cursor(groups)
    let end = block.span.start
    return sentencesOf(each).flatMap((sentence): Statement[] => {
      const start = block.span.start + sentence.start
      const span = {
        start: start - openingMarkup(each, text, start, end),
        end: block.span.start + sentence.end
      }
      end = span.end
      const own = cursor.takeWhile(group => isWithin(group.span, span))
      const piece = masked.slice(span.start - block.span.start, sentence.end)
      const plain = plainSentence(piece)
      if (!isStatement(plain, own.length > 0, block)) return []
      return [{kind: kindOf(block), span, masked: piece, text: plain, context, block, groups: own}]
    })
  })
}

/** How many characters of markup open right before a sentence: `**Rates** fell`, not `> ` of a quote. */
function openingMarkup(
  {block, masked}: ProseBlock,
  text: string,
  start: number,
  limit: number
): number {
  let at = start
  while (at > limit && masked[at - 1 - block.span.start] === markupFiller) {
    if (/[\s>]/.test(text[at - 1]!)) break
    at--
  }
  return start - at
}

/** A citation without characters belongs to the sentence before it. */
function isWithin({start, end}: Span, sentence: Span): boolean {
  return start < sentence.end || (start === sentence.end && end === start)
}

function sentencesOf({block, masked}: ProseBlock): Span[] {
  if (!block.cell) return splitSentences(masked)
  let start = 0
  let end = masked.length
  while (start < end && /[\s\u0000]/.test(masked[start]!)) start++
  while (end > start && /[\s\u0000]/.test(masked[end - 1]!)) end--
  return end > start ? [{start, end}] : []
}

function kindOf(block: Block): Claim['kind'] {
  if (block.cell) return 'table-cell'
  if (block.item) return 'list-item'
  return block.quoted ? 'quote' : 'sentence'
}

/**
 * Words that can be true or false; a question or a bare label only when it is cited, a line of sources
 * not even then.
 */
function isStatement(text: string, cited: boolean, block: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || isSourceLine(text)) return false
  if (cited || block.cell) return true
  if (/[?？؟]["'”’»)]*$/.test(text)) return false
  return (
    /[.!。！।…:：;"”»)]$/.test(text) || /\S\s+\S+\s+\S+\s+\S/.test(text) || block.item !== undefined
  )
}
