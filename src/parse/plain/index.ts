import type {Heading, List, ListItem, Paragraph} from 'mdast'
import type {Line} from '../../lines/index.js'
import {type Place, readPhrasing} from './phrasing.js'

/** A block that holds words and nothing else. */
export interface PlainBlock {
  readonly node: Paragraph | Heading | List
  /** Index of the first line behind it. */
  readonly next: number
}

/**
 * Read a paragraph, a heading or a tight list of one-line items whose words hold no construct but
 * emphasis: what most of an article is made of needs no parser.
 *
 * @param index
 *   A line at which no container is open.
 * @returns
 *   The block, after which no container is open; or nothing where it may be any other.
 */
export function readPlainBlock(
  text: string,
  lines: readonly Line[],
  index: number
): PlainBlock | undefined {
  const line = lines[index]!
  if (line.quotes > 0) return
  if (line.kind === 'text') return readParagraph(text, lines, index)
  if (line.kind === 'heading') return readHeading(text, lines, index)
  if (line.kind === 'list-item') return readList(text, lines, index)
  return
}

function readParagraph(
  text: string,
  lines: readonly Line[],
  index: number
): PlainBlock | undefined {
  let next = index
  while (lines[next]?.kind === 'text' && beginsWithWords(text, lines[next]!.start)) next++
  if (next === index || !endsParagraph(text, lines[next])) return
  const {start} = lines[index]!
  const {end} = lines[next - 1]!
  if (mayDefine(text, start, end)) return
  const place = placeIn(lines, index)
  const children = readPhrasing(text, start, end, place)
  if (!children) return
  return {node: {type: 'paragraph', children, position: place(start, end)}, next}
}

const headingStart = /(#{1,6}) (?=[^ \t#\r\n])/y

function readHeading(text: string, lines: readonly Line[], index: number): PlainBlock | undefined {
  const {start, end} = lines[index]!
  headingStart.lastIndex = start
  const marks = headingStart.exec(text)
  if (!marks || text[end - 1] === '#') return
  const place = placeIn(lines, index)
  const children = readPhrasing(text, start + marks[0].length, end, place)
  if (!children) return
  const depth = marks[1]!.length as Heading['depth']
  return {node: {type: 'heading', depth, children, position: place(start, end)}, next: index + 1}
}

const itemStart = /(?:([-*+])|(\d{1,9})([.)])) (?=[^ \t\r\n])/y

function readList(text: string, lines: readonly Line[], index: number): PlainBlock | undefined {
  const place = placeIn(lines, index)
  const children: ListItem[] = []
  let first: RegExpExecArray | undefined
  let next = index
  for (; lines[next]?.kind === 'list-item'; next++) {
    const {start, end} = lines[next]!
    itemStart.lastIndex = start
    const marks = itemStart.exec(text)
    if (!marks) return
    first ??= marks
    if (marks[1] !== first[1] || marks[3] !== first[3]) return
    const content = start + marks[0].length
    if (!beginsWithWords(text, content) || text[content] === '[') return
    const words = readPhrasing(text, content, end, place)
    if (!words) return
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{type: 'paragraph', children: words, position: place(content, end)}],
      position: place(start, end)
    })
  }
  if (!first || !endsList(text, lines, next)) return
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

/** Nothing that begins a block, goes on with one or underlines a heading. */
const words = /(?![-+=>#|:\s]|\d{1,9}[.)](?:\s|$)|\*(?:\s|$))./y

function beginsWithWords(text: string, at: number): boolean {
  words.lastIndex = at
  return words.test(text)
}

/** Whether words may be a definition (CommonMark 0.31 § 4.7) or that of a footnote. */
function mayDefine(text: string, start: number, end: number): boolean {
  return text[start] === '[' && text.slice(start, end).includes(']:')
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
  const isHeading = line.kind === 'heading' && text[line.start] === '#'
  return isHeading || (next > index && beginsWithWords(text, line.start))
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
