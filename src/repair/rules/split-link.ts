import {numbers, remove} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A numbered link whose address is on the next line.
 *
 * ```markdown
 * > | Ozone recovered faster [4]
 * > | (https://example.org/a).
 * ```
 *
 * Markdown allows no space between the two (CommonMark 0.31 § 6.3).
 */
export const splitLink = {
  id: 'split-link',
  summary: 'The address of a numbered link on the next line moves up to its number',
  certainty: 'likely',
  examples: [
    {
      before: 'Ozone fell [4]\n(https://a.example/1).',
      after: 'Ozone fell [4](https://a.example/1).'
    }
  ],
  scan(page) {
    const {text, lines} = page
    const fixes: Fix[] = []
    for (let index = 1; index < lines.length; index++) {
      const above = lines[index - 1]!
      const line = lines[index]!
      if (text[line.content] !== '(' || (line.kind !== 'text' && line.kind !== 'table-row'))
        continue
      if (!address.test(text.slice(line.content, Math.min(line.end, line.content + 2048)))) continue
      const label = text.slice(Math.max(above.content, above.end - 64), above.end)
      if (!endsInNumber.test(label) || page.isOpaqueAt(above.end - 1)) continue
      const start = above.content + text.slice(above.content, above.end).trimEnd().length
      fixes.push({certainty: 'likely', edits: [remove(start, line.content)]})
    }
    return fixes
  }
} as const satisfies RepairRule

const address = /^\((?:https?:\/\/|#)[^\s()]{1,2040}\)/
const endsInNumber = new RegExp(String.raw`\[(?:${numbers}|\[${numbers}\])\][ \t]{0,8}$`)
