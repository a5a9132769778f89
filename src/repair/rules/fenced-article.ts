import type {Line} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {isCitedArticle} from '../article.js'
import {remove} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * An answer of which all is in one code block of Markdown, as models write it when asked for Markdown.
 *
 *     ```markdown
 *     # Rain
 *
 *     Rain fell [1].
 *     ```
 *
 * Nothing but white space is outside, and inside is an article with citations. Code blocks inside
 * stay: their opening fences have an info string, so it is clear which fence closes which. Where an
 * opening fence inside has none, nothing is certain and nothing is changed.
 */
export const fencedArticle = {
  id: 'fenced-article',
  summary: 'An article that is all in one code block of Markdown loses the fences',
  certainty: 'certain',
  examples: [
    {
      before: '```markdown\nOzone fell [4]. Methane rose [8].\n\nCarbon held [9].\n```\n',
      after: 'Ozone fell [4]. Methane rose [8].\n\nCarbon held [9].\n'
    }
  ],
  scan(page) {
    const {text, lines, notations} = page
    const at = lines.findIndex(({kind}) => kind !== 'blank')
    const opening = at < 0 ? undefined : readFence(page, lines[at]!)
    if (!opening || !markdown.test(opening.info)) return []
    const closing = lines[findClosing(page, at + 1, opening.run)]
    if (!closing || /\S/.test(text.slice(closing.end))) return []
    const inside = lines[at]!.next
    if (!isCitedArticle(text.slice(inside, closing.start), notations)) return []
    const edits = [remove(lines[at]!.start, inside), remove(closing.start, closing.next)]
    return [{certainty: 'certain', edits}]
  }
} as const satisfies RepairRule

const markdown = /^(?:markdown|md)$/i
const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\r\n]*)$/

interface Fence {
  readonly run: string
  /** Its info string; one that closes has none. */
  readonly info: string
}

function readFence({text}: Page, {start, end}: Line): Fence | undefined {
  const match = fence.exec(text.slice(start, end))
  return match ? {run: match[1]!, info: match[2]!.trim()} : undefined
}

/** The line that closes a fence when the code blocks inside are closed first; -1 when none does. */
function findClosing(page: Page, from: number, run: string): number {
  let inner: string | undefined
  for (let index = from; index < page.lines.length; index++) {
    const found = readFence(page, page.lines[index]!)
    if (!found) continue
    if (inner !== undefined) {
      if (found.info === '' && found.run.startsWith(inner)) inner = undefined
    } else if (found.info !== '') inner = found.run
    else if (found.run.startsWith(run)) return index
  }
  return -1
}
