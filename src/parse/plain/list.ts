import type {List, ListItem} from 'mdast'
import type {Line} from '../../scan/lines/index.js'
import {matchAt} from '../../text/index.js'
import type {ClosedBlock} from './closed-block.js'
import {beginsWithWords, mayDefine} from './line-starts.js'
import {readPhrasing} from './phrasing.js'
import {placeIn} from './place.js'

const itemStart = /(?:([-*+])|(\d{1,9})([.)])) (?=[^ \t\r\n])/y

/** Read a tight list of one-line items. */
export function readList(
  text: string,
  lines: readonly Line[],
  index: number
): ClosedBlock | undefined {
  const children: ListItem[] = []
  let first: RegExpExecArray | undefined
  let next = index
  for (; lines[next]?.kind === 'list-item'; next++) {
    const {start, end} = lines[next]!
    const marks = matchAt(itemStart, text, start)
    if (!marks) return
    first ??= marks
    if (marks[1] !== first[1] || marks[3] !== first[3]) return
    const content = start + marks[0].length
    if (!beginsWithWords(text, content) || mayDefine(text, content, end)) return
    // After an item that is not plain, the others are not needed.
    const isWanted = children.length === next - index
    const item = isWanted ? readItem(text, lines, next, content) : undefined
    if (item) children.push(item)
  }
  if (!first || !endsList(text, lines, next)) return
  if (children.length < next - index) return {next}
  const [, bullet, number] = first
  const node: List = {
    type: 'list',
    ordered: bullet === undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children,
    position: placeIn(lines, index)(lines[index]!.start, lines[next - 1]!.end)
  }
  return {node, next}
}

function readItem(
  text: string,
  lines: readonly Line[],
  index: number,
  content: number
): ListItem | undefined {
  const {start, end} = lines[index]!
  const place = placeIn(lines, index)
  if (isTask(text, content)) return
  const children = readPhrasing(text, content, end, place)
  return (
    children && {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{type: 'paragraph', children, position: place(content, end)}],
      position: place(start, end)
    }
  )
}

/** Whether an item may be a task (GFM 0.29 § 5.3). */
function isTask(text: string, at: number): boolean {
  return text[at] === '[' && text[at + 2] === ']' && /[ \txX]/.test(text[at + 1]!)
}

/** Whether the list ends before a line. */
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
