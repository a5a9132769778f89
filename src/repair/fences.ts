import type {Line} from '../scan/lines/index.js'
import type {Page} from '../scan/scanned-text.js'

/** A line that opens or closes a code block (CommonMark 0.31 § 4.5), outside lists and quotes. */
export interface Fence {
  readonly run: string
  /** Its info string; a fence that closes has none. */
  readonly info: string
  /** Where its run ends. */
  readonly end: number
}

const fence = /^ {0,3}(`{3,}|~{3,})([^`\r\n]*)$/

export function readFence({text}: Page, {start, end}: Line): Fence | undefined {
  const match = fence.exec(text.slice(start, end))
  if (!match) return undefined
  const [raw, run, info] = match
  return {run: run!, info: info!.trim(), end: start + raw.indexOf(run!) + run!.length}
}

export const isMarkdown = ({info}: Fence) => /^(?:markdown|md)$/i.test(info)

export const closes = ({run, info}: Fence, opening: Fence) =>
  info === '' && run.startsWith(opening.run)

/** Where a block of Markdown ends whose code blocks are closed before it is. */
export interface MarkdownBlock {
  /** Index of the line that closes it. */
  readonly last: number
  readonly closing: Fence
  /** The longest run of a fence inside, in characters; 0 without code blocks inside. */
  readonly longest: number
}

/**
 * Read a block of Markdown with blocks of code inside. Their opening fences have an info string: one
 * without closes a block.
 */
export function readMarkdownBlock(
  page: Page,
  from: number,
  opening: Fence
): MarkdownBlock | undefined {
  let inner: Fence | undefined
  let longest = 0
  for (let index = from; index < page.lines.length; index++) {
    const found = readFence(page, page.lines[index]!)
    if (!found) continue
    if (inner) {
      if (closes(found, inner)) inner = undefined
    } else if (found.info !== '') {
      inner = found
      longest = Math.max(longest, found.run.length)
    } else if (closes(found, opening)) return {last: index, closing: found, longest}
  }
  return undefined
}
