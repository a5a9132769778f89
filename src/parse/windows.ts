import type {Root, RootContent} from 'mdast'
import {type Line, readLines} from '../lines/index.js'
import type {Span} from '../span.js'
import {spanOf, walk} from '../tree.js'
import type {Parser} from './index.js'
import {definedLabels, expectedLabels, type Labels, usedLabels} from './labels.js'
import {type ClosedBlock, readClosedBlock} from './plain/index.js'

/**
 * How long a window is, about: longer ones cost more per character, at 32,000 up to half as much
 * again; shorter ones gain nothing. Lines count because what remark needs for some kinds
 * of block grows with the square of their number.
 */
export interface WindowSize {
  readonly characters: number
  readonly lines: number
}

const windowSize: WindowSize = {characters: 500, lines: 1000}

/** A stretch of whole blocks. */
interface Window extends Span {
  /** How many lines stand before it. */
  readonly line: number
  /** What it holds, where that needs no parser. */
  readonly plain?: RootContent
}

/**
 * Parse a text without front matter a window at a time, with the same tree as in one piece.
 *
 * A window begins at a paragraph or heading that stands in nothing, behind a blank line: there
 * CommonMark has closed every container. What a window cannot know is which labels the others
 * define, so a definition of each label it uses is put before it.
 *
 * @param parse
 *   Parses one window.
 */
export function parseByWindows(text: string, parse: Parser, size = windowSize): Root {
  const lines = readLines(text)
  const windows = cutWindows(text, lines, size)
  if (windows.every(({plain}) => !plain) && windows.length < 2) return parse(text)
  const expected = expectedLabels(text, lines)
  const drafts = windows.map(window => {
    const told = labelsIn(text, window, expected)
    return {window, told, children: readWindow(text, window, told, parse)}
  })
  // A block that is open at the end of a window was not what its lines looked like.
  if (drafts.slice(0, -1).some(({window, children}) => isOpen(children, window))) return parse(text)
  const defined = definedLabels(drafts.flatMap(({children}) => children))
  const children = drafts.flatMap(({window, told, children}) => {
    const labels = labelsIn(text, window, defined)
    const isTold = labels.size === told.size && [...labels.keys()].every(label => told.has(label))
    return isTold ? children : readWindow(text, window, labels, parse)
  })
  const last = lines.at(-1)!
  const isEnded = last.next > last.end
  const end = isEnded
    ? {line: lines.length + 1, column: 1, offset: text.length}
    : {line: lines.length, column: last.end - last.start + 1, offset: text.length}
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}

function cutWindows(text: string, lines: readonly Line[], size: WindowSize): Window[] {
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
    isClosed ||= standsAlone(text, lines, index)
    const isLong = start - lines[first]!.start >= size.characters || index - first >= size.lines
    if (isClosed && isLong) close(index)
    const block: ClosedBlock | undefined = isClosed
      ? readClosedBlock(text, lines, index)
      : undefined
    if (block?.node) {
      close(index)
      close(block.next, block.node)
    }
    isClosed = block !== undefined
    index = block?.next ?? index + 1
  }
  close(lines.length)
  return windows
}

/** Whether a line begins a paragraph or heading that no container can reach. */
function standsAlone(text: string, lines: readonly Line[], index: number): boolean {
  const {kind, start, content} = lines[index]!
  const above = lines[index - 1]
  if ((kind !== 'text' && kind !== 'heading') || content > start) return false
  return above?.kind === 'blank' && above.quotes === 0 && !/\s/.test(text[start]!)
}

/** Those of the labels that a window could refer to. */
function labelsIn(text: string, window: Window, labels: Labels): Labels {
  const own = new Map<string, string>()
  if (labels.size === 0) return own
  for (const label of usedLabels(text, window)) {
    const written = labels.get(label)
    if (written !== undefined) own.set(label, written)
  }
  return own
}

/** Children of the tree of a window, with positions in the whole text. */
function readWindow(text: string, window: Window, labels: Labels, parse: Parser): RootContent[] {
  if (window.plain && labels.size === 0) return [window.plain]
  const above = linesAbove(window, labels)
  const known = above.map(line => `${line}\n`).join('')
  const {children} = parse(known + text.slice(window.start, window.end))
  const own = children.filter(child => spanOf(child).start >= known.length)
  const lines = window.line - above.length
  const offset = window.start - known.length
  for (const child of own) {
    for (const {node, enters} of walk(child)) {
      if (!enters || !node.position) continue
      for (const point of [node.position.start, node.position.end]) {
        point.line += lines
        point.offset = point.offset! + offset
      }
    }
  }
  return own
}

/** Lines that tell a parser of one window what it cannot see. */
function linesAbove(window: Window, labels: Labels): string[] {
  // A mark of byte order is one at the start of a text only; a blank line makes it a character.
  if (labels.size === 0) return window.start > 0 ? [''] : []
  const definitions = [...labels.values()].flatMap(label => [`[${label}]: x`, ''])
  // The comment ends a footnote: an indented line at the start of the window is none of its.
  return [...definitions, '<!-- -->', '']
}

/** Whether the last block goes to the end of its window: a blank line, which no other one holds. */
function isOpen(children: readonly RootContent[], window: Window): boolean {
  const last = children.at(-1)
  return last !== undefined && last !== window.plain && spanOf(last).end >= window.end
}
