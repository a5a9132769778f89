import type {Heading} from 'mdast'
import type {Line} from '../../scan/lines/index.js'
import {matchAt, matchEndAt} from '../../text/index.js'
import type {ClosedBlock} from './closed-block.js'
import {beginsWithWords, mayDefine} from './line-starts.js'
import {readList} from './list.js'
import {readPhrasing} from './phrasing.js'
import {placeIn} from './place.js'

export type {ClosedBlock} from './closed-block.js'

/*
 * The fast path of the parser. It may only save work: it must leave to remark whatever it cannot read
 * at a glance, including any character that begins a construct other than emphasis or a simple link. It
 * must never give a node, a position or an order that remark-parse with remark-gfm would not give;
 * `test/parse/parse.test.ts` compares the two on hand-written, generated and damaged texts.
 */

/**
 * Read a paragraph, a heading, a thematic break or a tight list of one-line items: most blocks of an
 * article need no parser.
 *
 * @param index
 *   A line at which no container is open.
 * @returns
 *   The block, or nothing if it may be a block of another kind.
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
  const children = readPhrasing(text, start, end, place)
  if (!children) return {next}
  return {node: {type: 'paragraph', children, position: place(start, end)}, next}
}

const headingStart = /(#{1,6}) (?=[^ \t#\r\n])/y

function readHeading(text: string, lines: readonly Line[], index: number): ClosedBlock | undefined {
  const {start, end} = lines[index]!
  const next = index + 1
  const marks = matchAt(headingStart, text, start)
  if (!marks) return
  const place = placeIn(lines, index)
  const children = readPhrasing(text, start + marks[0].length, end, place)
  const last = children?.at(-1)
  // Marks may close a heading, too: `# Head #`.
  if (!children || (last?.type === 'text' && last.value.endsWith('#'))) return {next}
  const depth = marks[1]!.length as Heading['depth']
  return {node: {type: 'heading', depth, children, position: place(start, end)}, next}
}

function readThematicBreak(
  text: string,
  lines: readonly Line[],
  index: number
): ClosedBlock | undefined {
  const {start, end} = lines[index]!
  if (/\s/.test(text[start]!)) return
  const position = placeIn(lines, index)(start, end)
  return {node: {type: 'thematicBreak', position}, next: index + 1}
}

const interrupts = /(?:[-*+]|1[.)]) |#{1,6} /y

/** Whether a line cannot continue a paragraph. */
function endsParagraph(text: string, line: Line | undefined): boolean {
  if (!line) return true
  if (line.kind === 'blank') return line.quotes === 0
  if (line.kind !== 'list-item' && line.kind !== 'heading') return false
  const begins = matchEndAt(interrupts, text, line.start)
  // In micromark, a construct that cannot interrupt a paragraph cannot begin inside an item that does,
  // either.
  return begins !== undefined && beginsWithWords(text, begins)
}
