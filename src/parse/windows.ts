import type {Root, RootContent} from 'mdast'
import {type Line, readLines} from '../lines/index.js'
import type {Span} from '../span.js'
import {spanOf, walk} from '../tree.js'
import type {Parser} from './index.js'
import {definedLabels, expectedLabels, type Labels, usedLabels} from './labels.js'

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
}

/**
 * Parse a long text without front matter a window at a time, with the same tree as in one piece.
 *
 * A window begins at a paragraph or heading that stands in nothing, behind a blank line: there
 * CommonMark has closed every container. What a window cannot know is which labels the others
 * define, so a definition of each label it uses is put before it.
 *
 * @param parse
 *   Parses one window.
 */
export function parseByWindows(text: string, parse: Parser, size = windowSize): Root {
  if (text.length < Math.min(size.characters, size.lines)) return parse(text)
  const lines = readLines(text)
  const windows = cutWindows(text, lines, size)
  if (windows.length < 2) return parse(text)
  const expected = expectedLabels(text, lines)
  const drafts = windows.map(window => {
    const used = usedLabels(text, window)
    const told = usedOf(expected, used)
    return {window, used, told, children: parseWindow(text, window, told, parse)}
  })
  // A block that is open at the end of a window was not what its lines looked like.
  if (drafts.slice(0, -1).some(({window, children}) => isOpen(children, window))) return parse(text)
  const defined = definedLabels(drafts.flatMap(({children}) => children))
  const children = drafts.flatMap(({window, used, told, children}) => {
    const labels = usedOf(defined, used)
    const isTold = labels.size === told.size && [...labels.keys()].every(label => told.has(label))
    return isTold ? children : parseWindow(text, window, labels, parse)
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
  let start = 0
  let first = 0
  for (const [index, line] of lines.entries()) {
    const isLong = line.start - start >= size.characters || index - first >= size.lines
    if (!isLong || !standsAlone(text, lines, index)) continue
    windows.push({start, end: line.start, line: first})
    start = line.start
    first = index
  }
  windows.push({start, end: text.length, line: first})
  return windows
}

/** Whether a line begins a paragraph or heading that no container can reach. */
function standsAlone(text: string, lines: readonly Line[], index: number): boolean {
  const {kind, start} = lines[index]!
  const above = lines[index - 1]?.kind
  if (kind !== 'text' && kind !== 'heading') return false
  return above === 'blank' && !/[\s>]/.test(text[start]!)
}

function usedOf(labels: Labels, used: ReadonlySet<string>): Labels {
  const own = new Map<string, string>()
  for (const label of used) {
    const written = labels.get(label)
    if (written !== undefined) own.set(label, written)
  }
  return own
}

/** Children of the tree of a window, with positions in the whole text. */
function parseWindow(text: string, window: Window, labels: Labels, parse: Parser): RootContent[] {
  // The comment ends a footnote: an indented line at the start of the window is none of its.
  const known =
    labels.size > 0
      ? [...[...labels.values()].map(label => `[${label}]: x`), '<!-- -->', ''].join('\n\n')
      : ''
  const {children} = parse(known + text.slice(window.start, window.end))
  const own = children.filter(child => spanOf(child).start >= known.length)
  const lines = window.line - (labels.size > 0 ? 2 * labels.size + 2 : 0)
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

/** Whether the last block goes to the end of its window: a blank line, which no other one holds. */
function isOpen(children: readonly RootContent[], window: Span): boolean {
  const last = children.at(-1)
  return last !== undefined && spanOf(last).end >= window.end
}
