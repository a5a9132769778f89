import type {Edit} from '../../text/index.js'
import {insert, numbers} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A numbered link whose address is not closed: `[[4]](https://example.org/a and …`, `[1](#S37]`.
 *
 *     link    <- label '(' address        after it white space, or the end of the line
 *     label   <- '[' numbers ']' / '[[' numbers ']' ']'?
 *     address <- 'http' 's'? '://' character+ / '#' character+
 *
 * It is closed at its first white space, before the full stop of the sentence; an unpaired `]` is
 * replaced by the parenthesis.
 */
export const unclosedLink = {
  id: 'unclosed-link',
  summary: 'The address of a numbered link is closed where it ends',
  certainty: 'likely',
  examples: [
    {
      before: 'Ozone fell [[4]](https://a.example/1 and rose.',
      after: 'Ozone fell [[4]](https://a.example/1) and rose.'
    }
  ],
  scan(page) {
    const fixes: Fix[] = []
    if (!page.text.includes('](')) return fixes
    for (const match of page.text.matchAll(unclosed)) {
      const [whole, address] = match
      const end = match.index + whole.length
      if (page.isOpaqueAt(match.index)) continue
      fixes.push({certainty: 'likely', edits: [closeAddress(address!, end)]})
    }
    return fixes
  }
} as const satisfies RepairRule

// A pipe with room after it ends a cell.
const character = String.raw`(?:[^\s()|]|\|(?![\s|]|$))`
// A title may follow the white space, and then the parenthesis.
const after = String.raw`(?=[\r\n]|$|\|(?:[\s|]|$)|[ \t](?![ \t]*["'()]))`
const unclosed = new RegExp(
  String.raw`\[\[?${numbers}\]{1,2}\(((?:https?:\/\/|#)${character}{1,2048}(?:\(${character}{0,256}\)${character}{0,2048})?)${after}`,
  'g'
)

function closeAddress(address: string, end: number): Edit {
  const start = end - address.length
  let depth = 0
  for (let at = 0; at < address.length; at++) {
    if (address[at] === '[') depth++
    if (address[at] === ']' && --depth < 0) {
      return {span: {start: start + at, end: start + at + 1}, newText: ')'}
    }
  }
  const stop = /[.,;:!?。，；：！？]+$/.exec(address)
  return insert(end - (stop?.[0].length ?? 0), ')')
}
