import type {Markup} from '../../render/index.js'
import {htmlOf, listEntries, sourceAnchor} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import type {StandIns} from './stand-ins.js'
import {htmlToken, type Token, type TokenClass} from './tokens.js'

/** An entry of the article's own list, in the tokens of its page. */
export interface TokenEntry {
  /** Where it starts in the original. */
  readonly start: number
  readonly sources: readonly Source[]
  /** The list item that holds this entry alone. */
  readonly block: Token | undefined
  readonly opening: InlinePlace
  readonly closing: InlinePlace
}

/** A line of words. */
interface InlinePlace {
  readonly inline: Token
  /** Counted from the first of its words. */
  readonly line: number
}

/**
 * Find the entries of the article's own list. markdown-it records lines but not offsets, so an entry
 * is the words on its lines.
 */
export function findEntries(
  tokens: readonly Token[],
  sources: readonly Source[],
  standIns: StandIns
): TokenEntry[] {
  const entries = listEntries(sources)
  const starts = standIns.linesOf(entries.map(({span}) => span.start))
  const ends = standIns.linesOf(entries.map(({span}) => span.end - 1))
  const found: {opening?: InlinePlace; closing?: InlinePlace; block?: Token | undefined}[] =
    entries.map(() => ({}))
  const blocks: Token[] = []
  let next = 0
  for (const token of tokens) {
    if (token.nesting === 1) blocks.push(token)
    if (token.nesting === -1) blocks.pop()
    if (token.type !== 'inline' || !token.map) continue
    const [from, to] = token.map
    while (next < entries.length && ends[next]! < from) next++
    for (let index = next; index < entries.length && starts[index]! < to; index++) {
      const entry = found[index]!
      const isFirst = !entry.opening
      entry.opening ??= {inline: token, line: Math.max(0, starts[index]! - from)}
      entry.closing = {inline: token, line: Math.min(to - 1, ends[index]!) - from}
      const after = starts[index + 1] ?? Number.POSITIVE_INFINITY
      if (isFirst) entry.block ??= ownBlock(blocks, starts[index]!, after)
    }
  }
  return entries.flatMap(({sources, span: {start}}, index) => {
    const {opening, closing, block} = found[index]!
    return opening && closing ? [{start, sources, block, opening, closing}] : []
  })
}

/** The outermost list item that begins on a line and ends before another. */
function ownBlock(blocks: readonly Token[], line: number, after: number): Token | undefined {
  return blocks.find(
    ({type, map}) => type === 'list_item_open' && map?.[0] === line && map[1] <= after
  )
}

/** Give an entry an anchor and links back to its citations. */
export function openEntry(entry: TokenEntry, markup: Markup, Token: TokenClass): void {
  const {sources, block, opening, closing} = entry
  const [source, ...others] = sources
  if (block) block.attrSet('id', sourceAnchor(source!.id, markup.options))
  const links = markup.entryBackLinks(sources)
  const anchors = markup.entryAnchors(block ? others : sources)
  if (links.length > 0) {
    insert(closing.inline, endOfLine(closing), htmlToken(htmlOf(links), Token))
  }
  if (anchors.length > 0) {
    insert(opening.inline, startOfLine(opening), htmlToken(htmlOf(anchors), Token))
  }
}

function insert({children}: Token, index: number, token: Token): void {
  children?.splice(index, 0, token)
}

function startOfLine({inline, line}: InlinePlace): number {
  return line === 0 ? 0 : endOfLine({inline, line: line - 1}) + 1
}

/** Index of the break that ends a line, or the number of tokens. */
function endOfLine({inline, line}: InlinePlace): number {
  let breaks = 0
  const children = inline.children ?? []
  for (const [index, {type}] of children.entries()) {
    if (type !== 'softbreak' && type !== 'hardbreak') continue
    if (breaks === line) return index
    breaks++
  }
  return children.length
}
