import type {RootContent} from 'mdast'
import type {Line} from '../scan/lines/index.js'
import type {Span} from '../text/index.js'
import {type Labels, labelsIn} from './labels.js'
import {type ClosedBlock, readClosedBlock} from './plain/index.js'

/**
 * Approximate size of a window. Longer windows cost more per character (up to half as much again at
 * 32,000), and shorter ones gain nothing. Lines are limited too, because for some kinds of block the
 * time that remark needs grows with the square of their number.
 */
export interface WindowSize {
  readonly characters: number
  readonly lines: number
  /** Minimum length of a plain block that ends a window: each window costs as much as 100 characters. */
  readonly plain: number
}

export const windowSize: WindowSize = {characters: 500, lines: 1000, plain: 100}

/** A stretch of whole blocks. */
export interface Window extends Span {
  /** Number of lines before it. */
  readonly line: number
  /** Its content, if no parser was needed to read it. */
  readonly plain?: RootContent
}

/**
 * Cut a text into windows.
 *
 * A block that needs no parser is a window of its own. Every other window begins where no container is
 * open: after such a block, or at a top-level paragraph or heading after a blank line, where CommonMark
 * has closed every container.
 *
 * @param labels
 *   Labels that the text appears to define.
 */
export function cutWindows(
  text: string,
  lines: readonly Line[],
  labels: Labels,
  size: WindowSize
): Window[] {
  const windows: Window[] = []
  let first = 0
  const close = (index: number, plain?: RootContent) => {
    if (index === first) return
    const end = lines[index]?.start ?? text.length
    windows.push({start: lines[first]!.start, end, line: first, ...(plain && {plain})})
    first = index
  }
  let isClosed = true
  let index = 0
  while (index < lines.length) {
    const {kind, quotes, start} = lines[index]!
    if (isClosed && kind === 'blank' && quotes === 0) {
      if (first === index) first++
      index++
      continue
    }
    const isAlone = beginsAlone(text, lines, index)
    const isLong = start - lines[first]!.start >= size.characters || index - first >= size.lines
    if (isAlone && isLong) close(index)
    isClosed ||= isAlone
    const block: ClosedBlock | undefined = isClosed
      ? readClosedBlock(text, lines, index)
      : undefined
    if (block?.node) {
      const end = lines[block.next]?.start ?? text.length
      const isWorthIt = index === first || end - start >= size.plain
      // A reference to a definition is not plain text.
      if (isWorthIt && labelsIn(text, {start, end}, labels).size === 0) {
        close(index)
        close(block.next, block.node)
      }
    }
    isClosed = block !== undefined
    index = block?.next ?? index + 1
  }
  close(lines.length)
  return windows
}

/** Whether a line begins a paragraph or heading that no container can reach. */
function beginsAlone(text: string, lines: readonly Line[], index: number): boolean {
  const {kind, start, content} = lines[index]!
  const above = lines[index - 1]
  if ((kind !== 'text' && kind !== 'heading') || content > start) return false
  return above?.kind === 'blank' && above.quotes === 0 && !/\s/.test(text[start]!)
}
