import type {Page} from '../../scan/scanned-text.js'
import {numbers} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A marker on the line that closes a code block.
 *
 *     ```yaml
 *     action: drop
 *     ``` [21]
 *
 * Such a line does not close the block (CommonMark 0.31 § 4.5), so the rest of the article is code. The
 * marker moves to a line of its own.
 *
 *     line <- fence space* marker+ space*     in a block that a fence of this kind opened
 */
export const fenceWithMarker = {
  id: 'fence-with-marker',
  summary: 'A marker on the line that closes a code block moves to a line of its own',
  certainty: 'certain',
  examples: [
    {
      before: '```\ncode\n``` [21]\n\nOzone fell [4].',
      after: '```\ncode\n```\n[21]\n\nOzone fell [4].'
    }
  ],
  scan(page) {
    const fixes: Fix[] = []
    if (!hint.test(page.text)) return fixes
    let opened: string | undefined
    for (const [index, line] of page.lines.entries()) {
      const content = page.text.slice(line.start, line.end)
      const match = line.kind === 'code' ? fence.exec(content) : undefined
      if (line.kind !== 'code') opened = undefined
      if (!match) continue
      const [, prefix, run, rest] = match
      if (opened === undefined) opened = run
      else if (run!.startsWith(opened)) {
        if (!/\S/.test(rest!)) opened = undefined
        else if (markers.test(rest!)) {
          opened = undefined
          const start = line.start + prefix!.length + run!.length
          const end = start + rest!.search(/\S/)
          fixes.push({
            certainty: 'certain',
            edits: [{span: {start, end}, newText: lineEnding(page, index) + prefix}]
          })
        }
      }
    }
    return fixes
  }
} as const satisfies RepairRule

const fence = /^([ \t>]{0,64})(`{3,}|~{3,})(.*)$/
const marker = String.raw`\[(?:${numbers}|\[${numbers}\])\](?:\([^\s()]{1,2048}\))?`
const markers = new RegExp(`^[ \\t]*(?:${marker}[ \\t]{0,8}){1,32}$`)
const hint = /(?:```|~~~)[ \t]*\[/

/** How the article ends the line before; the closing fence is never the first line. */
function lineEnding({text, lines}: Page, index: number): string {
  const above = lines[index - 1]!
  return text.slice(above.end, above.next)
}
