import type {Root, RootContent} from 'mdast'
import {readLines} from '../scan/lines/index.js'
import {spanOf, walk} from '../tree/index.js'
import {cutWindows, type Window, windowSize} from './cut.js'
import {definedLabels, expectedLabels, type Labels, labelsIn} from './labels.js'
import type {Parser} from './parser.js'

/**
 * Parse a text without front matter one window at a time; the tree is the same as if it were parsed
 * whole.
 *
 * A window cannot know which labels the other windows define, so a definition of each label it uses is
 * put before it.
 *
 * @param parse
 *   Parses one window; not called for windows that need no parser.
 */
export function parseByWindows(text: string, parse: Parser, size = windowSize): Root {
  const lines = readLines(text)
  const expected = expectedLabels(text, lines)
  const windows = cutWindows(text, lines, expected, size)
  if (windows.length < 2 && !windows[0]?.plain) return parse(text)
  const drafts = windows.map(window => {
    const told = labelsIn(text, window, expected)
    return {window, told, children: readWindow(text, window, told, parse)}
  })
  // A block still open at the end of a window is not what its lines looked like.
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

/** Lines that give the parser of one window the context it cannot see. */
function linesAbove(window: Window, labels: Labels): string[] {
  // U+FEFF is a byte-order mark only at the start of a text; after a blank line it is a character.
  if (labels.size === 0) return window.start > 0 ? [''] : []
  const definitions = [...labels.values()].flatMap(label => [`[${label}]: x`, ''])
  // The comment ends the footnote, so that an indented line at the start of the window is not part of
  // it.
  return [...definitions, '<!-- -->', '']
}

/**
 * Whether the last block reaches the end of its window and so includes its blank line; no closed block
 * does.
 */
function isOpen(children: readonly RootContent[], window: Window): boolean {
  const last = children.at(-1)
  return last !== undefined && last !== window.plain && spanOf(last).end >= window.end
}
