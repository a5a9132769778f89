import type {Heading, List, ListItem, Paragraph, PhrasingContent, ThematicBreak} from 'mdast'
import type {Line} from '../../lines/index.js'
import {type Place, readPhrasing} from './phrasing.js'

/** A block that ends where its lines say, and after which no container is open. */
export interface ClosedBlock {
  /** What it is, where its words hold no construct that needs a parser. */
  readonly node?: Paragraph | Heading | List | ThematicBreak
  /** Index of the first line behind it. */
  readonly next: number
}

/**
 * Read a paragraph, a heading, a thematic break or a tight list of one-line items: what most of an
 * article is made of needs no parser.
 *
 * @param index
 *   A line at which no container is open.
 * @returns
 *   The block, or nothing where it may be another one.
 */
export function readClosedBlock(
  text: string,
  lines: readonly Line[],
  index: number
): ClosedBlock | undefined {
  const line = lines[index]!
  if (line.quotes > 0) return
  switch (line.kind) {
    case 'text':
      return readParagraph(text, lines, index)
    case 'heading':
      return readHeading(text, lines, index)
    case 'list-item':
      return readList(text, lines, index)
    case 'thematic-break':
      return readThematicBreak(text, lines, index)
    default:
      return
  }
}

function readParagraph(
  text: string,
  lines: readonly Line[],
  index: number
): ClosedBlock | undefined {
  let next = index
  while (lines[next]?.kind === 'text' && beginsWithWords(text, lines[next]!.start)) next++
  if (next === index || !endsParagraph(text, lines[next])) return
  const {start} = lines[index]!
  const {end} = lines[next - 1]!
  if (mayDefine(text, start, end)) return
  const place = placeIn(lines, index)
  const children = readPhrasing(text, start, trimEnd(text, end), place)
  if (!children) return {next}
  return {node: {type: 'paragraph', children, position: place(start, end)}, next}
}

const headingStart = /(#{1,6}) (?=[^ \t#\r\n])/y

function readHeading(text: string, lines: readonly Line[], index: number): ClosedBlock | undefined {
  const {start, end} = lines[index]!
  const next = index + 1
  headingStart.lastIndex = start
  const marks = headingStart.exec(text)
  if (!marks) return
  const wordsEnd = trimEnd(text, end)
  const place = placeIn(lines, index)
  const children = readPhrasing(text, start + marks[0].length, wordsEnd, place)
  if (!children || text[wordsEnd - 1] === '#') return {next}
  const depth = marks[1]!.length as Heading['depth']
  return {node: {type: 'heading', depth, children, position: place(start, end)}, next}
}

const itemStart = /(?:([-*+])|(\d{1,9})([.)])) (?=[^ \t\r\n])/y

function readList(text: string, lines: readonly Line[], index: number): ClosedBlock | undefined {
  const place = placeIn(lines, index)
  const children: ListItem[] = []
  let first: RegExpExecArray | undefined
  let next = index
  let isPlain = true
  for (; lines[next]?.kind === 'list-item'; next++) {
    const {start, end} = lines[next]!
    itemStart.lastIndex = start
    const marks = itemStart.exec(text)
    if (!marks) return
    first ??= marks
    if (marks[1] !== first[1] || marks[3] !== first[3]) return
    const content = start + marks[0].length
    if (!beginsWithWords(text, content) || mayDefine(text, content, end)) return
    isPlain &&= !isTask(text, content)
    const words: PhrasingContent[] | undefined = isPlain
      ? readPhrasing(text, content, trimEnd(text, end), place)
      : undefined
    isPlain = words !== undefined
    if (!words) continue
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{type: 'paragraph', children: words, position: place(content, end)}],
      position: place(start, end)
    })
  }
  if (!first || !endsList(text, lines, next)) return
  if (!isPlain) return {next}
  const node: List = {
    type: 'list',
    ordered: first[2] !== undefined,
    start: first[2] === undefined ? null : Number(first[2]),
    spread: false,
    children,
    position: place(lines[index]!.start, lines[next - 1]!.end)
  }
  return {node, next}
}

function readThematicBreak(
  text: string,
  lines: readonly Line[],
  index: number
): ClosedBlock | undefined {
  const {start, end} = lines[index]!
  if (/\s/.test(text[start]!)) return
  return {
    node: {type: 'thematicBreak', position: placeIn(lines, index)(start, end)},
    next: index + 1
  }
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--
  return at
}

/** Nothing that begins a block, goes on with one or underlines a heading. */
const words = /(?![-+=>#|:<`~\s]|\d{1,9}[.)](?:\s|$)|\*(?:\s|$))./y

function beginsWithWords(text: string, at: number): boolean {
  words.lastIndex = at
  return words.test(text)
}

/** Whether words may be a definition (CommonMark 0.31 § 4.7) or that of a footnote. */
function mayDefine(text: string, start: number, end: number): boolean {
  return text[start] === '[' && text.slice(start, end).includes(']:')
}

/** Whether an item may be a task (GFM 0.29 § 5.3). */
function isTask(text: string, at: number): boolean {
  return text[at] === '[' && text[at + 2] === ']' && /[ \txX]/.test(text[at + 1]!)
}

const interrupts = /(?:[-*+]|1[.)]) |#{1,6} /y

/** Whether a paragraph cannot go on in a line. */
function endsParagraph(text: string, line: Line | undefined): boolean {
  if (!line) return true
  if (line.kind === 'blank') return line.quotes === 0
  if (line.kind !== 'list-item' && line.kind !== 'heading') return false
  interrupts.lastIndex = line.start
  // In micromark, what cannot break off a paragraph cannot begin inside the item that does, either.
  return interrupts.test(text) && beginsWithWords(text, interrupts.lastIndex)
}

/** Whether the items above a line have no more to them. */
function endsList(text: string, lines: readonly Line[], index: number): boolean {
  let next = index
  while (lines[next]?.kind === 'blank' && lines[next]!.quotes === 0) next++
  const line = lines[next]
  if (!line) return true
  if (line.kind === 'heading' && text[line.start] === '#') return true
  if (next === index) return false
  const isBreak = line.kind === 'thematic-break' && text[line.start] === '-'
  return isBreak || beginsWithWords(text, line.start)
}

/** Places in lines that are counted from 1; asked for in text order, about. */
function placeIn(lines: readonly Line[], index: number): Place {
  let line = index
  const pointAt = (offset: number) => {
    while (offset < lines[line]!.start) line--
    while (line + 1 < lines.length && lines[line + 1]!.start <= offset) line++
    return {line: line + 1, column: offset - lines[line]!.start + 1, offset}
  }
  return (start, end) => ({start: pointAt(start), end: pointAt(end)})
}
