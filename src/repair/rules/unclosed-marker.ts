import {continuesBlock} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {insert, makesMarker, numbers} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A numeric marker without its closing bracket, where it can have ended in one place only.
 *
 * ```markdown
 * > | Ozone recovered faster [4. Methane did not [4 [8].
 *                              ^                   ^
 * > | | Ozone | up [4 |
 *                    ^
 * ```
 *
 *     marker <- '[' numbers separator?      before another marker, the stop of the sentence, or the
 *                                           end of the cell or block; nothing after it closes it
 *
 * At the end of a cell or block the number itself may be cut: `[4` can be the head of `[42]`. There, if
 * the sources are known, source 4 must be among them, and none whose number begins with 4.
 */
export const unclosedMarker = {
  id: 'unclosed-marker',
  summary: 'A marker is closed where only one reading is possible',
  certainty: 'likely',
  examples: [
    {before: 'Ozone fell [4. Methane rose [8].', after: 'Ozone fell [4]. Methane rose [8].'}
  ],
  scan(page) {
    const fixes: Fix[] = []
    let known: ReadonlySet<string> | undefined
    let line = 0
    for (const match of page.text.matchAll(unclosed)) {
      const [whole, inside] = match
      const span = {start: match.index, end: match.index + whole.length}
      while (page.lines[line + 1] && page.lines[line]!.next <= span.start) line++
      if (isClosed(page.text, span.end)) continue
      if (match[2] === undefined) {
        if (!endsBlock(page, line, span.end)) continue
        known ??= knownIds(page)
        if (mayBeCut(inside!, known)) continue
      }
      const edits = [insert(span.end, ']')]
      if (makesMarker(page, span, edits)) fixes.push({certainty: 'likely', edits})
    }
    return fixes
  }
} as const satisfies RepairRule

// Group 2 holds what shows that the number is whole.
const unclosed = new RegExp(
  String.raw`\[(${numbers})[,;]?(?=([ \t]{0,2}\[\^?\d|[.!?](?:\s|$)|[。！？])|[ \t]{0,8}(?:[\r\n|]|$))`,
  'g'
)
const farthest = 200

/** Whether a closing bracket follows that belongs to the one before `at`. */
function isClosed(text: string, at: number): boolean {
  let depth = 0
  const limit = Math.min(text.length, at + farthest)
  for (let index = at; index < limit; index++) {
    const character = text[index]
    if (character === '[') depth++
    else if (character === ']' && --depth < 0) return true
    else if (character === '\n' && text[index - 1] === '\n') return false
  }
  return false
}

/** Whether a cell, or the block of a line, ends at `at` or after the space there. */
function endsBlock({text, lines}: Page, index: number, at: number): boolean {
  const line = lines[index]!
  if (/^[ \t]*\|/.test(text.slice(at, at + 9))) return line.kind === 'table-row'
  return !continuesBlock(lines[index + 1], line)
}

/** Numbers on the article's list; without a list, those its whole markers hold. */
function knownIds({text, profile}: Page): ReadonlySet<string> {
  if (profile.highestListed > 0) return profile.listed
  return new Set(Array.from(text.matchAll(/\[\^?(\d{1,3})\]/g), match => match[1]!))
}

function mayBeCut(inside: string, known: ReadonlySet<string>): boolean {
  const last = /\d+$/.exec(inside)![0]
  for (const id of known) if (id.length > last.length && id.startsWith(last)) return true
  return false
}
