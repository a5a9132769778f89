import {continuesBlock} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Edit, Span} from '../../text/index.js'
import {insert, makesMarker, numbers, remove} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A numeric marker with an extra bracket, or with a closing bracket of another kind.
 *
 *     surplus <- '[' numbers ']' ']' / '[' '[' numbers ']'     the outer bracket is unpaired crossed <-
 *     '[' number [)}]                               `[4, 8)` is an interval
 *
 * Where a parenthesis is open, `(see [4)`, the marker has lost its bracket and keeps the parenthesis.
 */
export const unbalancedBracket = {
  id: 'unbalanced-bracket',
  summary: 'A bracket too many is removed, and one of another kind replaced',
  certainty: 'certain; likely where it is replaced',
  examples: [
    {before: 'Ozone fell [4]].', after: 'Ozone fell [4].'},
    {before: 'Ozone fell [4).', after: 'Ozone fell [4].'}
  ],
  scan(page) {
    const fixes: Fix[] = []
    let block: Block | undefined
    let line = 0
    for (const match of page.text.matchAll(suspect)) {
      const span = {start: match.index, end: match.index + match[0].length}
      while (page.lines[line + 1] && page.lines[line]!.next <= span.start) line++
      if (!block || span.start >= block.end) block = readBlock(page, line)
      const fix = balance(page, span, block.unpaired)
      if (fix) fixes.push(fix)
    }
    return fixes
  }
} as const satisfies RepairRule

const suspect = new RegExp(
  String.raw`\[${numbers}\]\](?!\()|\[\[${numbers}\](?![\](])|\[\d{1,3}[)}]`,
  'g'
)

function balance(page: Page, {start, end}: Span, unpaired: ReadonlySet<number>): Fix | undefined {
  const last = page.text[end - 1]!
  if (last === ')' || last === '}') {
    if (!unpaired.has(start)) return
    const edit: Edit =
      last === ')' && !unpaired.has(end - 1)
        ? insert(end - 1, ']')
        : {span: {start: end - 1, end}, newText: ']'}
    return makesMarker(page, {start, end: edit.span.end}, [edit])
      ? {certainty: 'likely', edits: [edit]}
      : undefined
  }
  const isDoubled = page.text[start + 1] === '['
  const extra = isDoubled ? start : end - 1
  if (!unpaired.has(extra)) return
  const marker = isDoubled ? {start: start + 1, end} : {start, end: end - 1}
  return makesMarker(page, marker, [])
    ? {certainty: 'certain', edits: [remove(extra, extra + 1)]}
    : undefined
}

interface Block {
  readonly end: number
  /** Offsets of its unpaired brackets and parentheses. */
  readonly unpaired: ReadonlySet<number>
}

const pairs: Readonly<Record<string, string>> = {']': '[', ')': '('}

/** The block that contains a line, from its first line to its last. */
function readBlock({text, lines}: Page, index: number): Block {
  let first = index
  while (first > 0 && continuesBlock(lines[first]!, lines[first - 1]!)) first--
  let last = index
  while (lines[last + 1] && continuesBlock(lines[last + 1]!, lines[last]!)) last++
  const end = lines[last]!.end
  const unpaired = new Set<number>()
  const open: Readonly<Record<string, number[]>> = {'[': [], '(': []}
  for (let at = lines[first]!.content; at < end; at++) {
    const character = text[at]!
    if (character === '\\') at++
    else if (character === '[' || character === '(') open[character]!.push(at)
    else if (character === ']' || character === ')') {
      if (open[pairs[character]!]!.pop() === undefined) unpaired.add(at)
    }
  }
  for (const offsets of Object.values(open)) for (const offset of offsets) unpaired.add(offset)
  return {end, unpaired}
}
