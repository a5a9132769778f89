import {Page} from '../../scan/scanned-text.js'
import {applyEdits, type Edit} from '../../text/index.js'
import {closes, type Fence, isMarkdown, readFence, readMarkdownBlock} from '../fences.js'
import {insert} from '../fixes.js'
import type {Fix, RepairRule} from '../rule.js'

/**
 * A block of Markdown with blocks of code inside, all with fences of one length.
 *
 *     ```markdown
 *     ```js
 *     run()
 *     ```
 *     ```
 *
 * The first closing fence ends both (CommonMark 0.31 § 4.5), the last one opens a block, and the rest
 * of the article is code. The outer fences become longer where a block is left open as it is written
 * and none is when blocks are nested.
 */
export const nestedFence = {
  id: 'nested-fence',
  summary: 'Fences of a block of Markdown become longer than those of the code blocks inside',
  certainty: 'certain',
  examples: [
    {
      before: '~~~markdown\n~~~js\nrun()\n~~~\nText.\n~~~\n\nOzone fell [4].',
      after: '~~~~markdown\n~~~js\nrun()\n~~~\nText.\n~~~~\n\nOzone fell [4].'
    }
  ],
  scan(page) {
    if (!hint.test(page.text) || !leavesOpen(page)) return []
    const edits = nestBlocks(page)
    if (edits.length === 0) return []
    const nested = new Page(applyEdits(page.text, edits.flat()), page.notations)
    const {hasMarkers, freeMarkers} = nested.profile
    if (leavesOpen(nested) || !(hasMarkers || freeMarkers > 0)) return []
    return edits.map((pair): Fix => ({certainty: 'certain', edits: pair}))
  }
} as const satisfies RepairRule

const hint = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*$/im

/** Whether the last code block of the text has no closing fence. */
function leavesOpen(page: Page): boolean {
  let opening: Fence | undefined
  for (const line of page.lines) {
    const found = readFence(page, line)
    if (!found) continue
    if (!opening) opening = found
    else if (closes(found, opening)) opening = undefined
  }
  return opening !== undefined
}

/** For each block of Markdown with fences inside that could close it, edits of its two fences. */
function nestBlocks(page: Page): Edit[][] {
  const edits: Edit[][] = []
  let opening: Fence | undefined
  for (let index = 0; index < page.lines.length; index++) {
    const found = readFence(page, page.lines[index]!)
    if (!found) continue
    if (opening) {
      if (closes(found, opening)) opening = undefined
      continue
    }
    const block = isMarkdown(found) ? readMarkdownBlock(page, index + 1, found) : undefined
    if (!block) {
      // Without an end, this block takes the rest of the text: nothing below it is certain.
      if (isMarkdown(found)) return edits
      opening = found
      continue
    }
    index = block.last
    if (block.longest < found.run.length) continue
    const lengthen = (fence: Fence) =>
      insert(fence.end, fence.run[0]!.repeat(block.longest + 1 - fence.run.length))
    edits.push([lengthen(found), lengthen(block.closing)])
  }
  return edits
}
