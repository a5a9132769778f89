import type {Page} from '../../scan/scanned-text.js'
import {isCitedArticle} from '../article.js'
import {isMarkdown, readFence, readMarkdownBlock} from '../fences.js'
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
 * Inside is an article with citations. Outside is nothing, or a line of prose before and after an
 * article that begins with its title: “Here is the article:”. Code blocks inside
 * stay: their opening fences have an info string, so it is clear which fence closes which. Where an
 * opening fence inside has none, nothing is certain and nothing is changed.
 */
export const fencedArticle = {
  id: 'fenced-article',
  summary: 'An article that is all in one code block of Markdown loses the fences',
  certainty: 'certain; likely with a line of prose before or after it',
  examples: [
    {
      before: '```markdown\nOzone fell [4]. Methane rose [8].\n\nCarbon held [9].\n```\n',
      after: 'Ozone fell [4]. Methane rose [8].\n\nCarbon held [9].\n'
    }
  ],
  scan(page) {
    const {text, lines, notations} = page
    const [above, at] = writtenLines(page, 2)
    const first = [above, at].find(index => index !== undefined && readFence(page, lines[index]!))
    if (first === undefined) return []
    const opening = readFence(page, lines[first]!)!
    const block = isMarkdown(opening) && readMarkdownBlock(page, first + 1, opening)
    if (!block) return []
    const [start, closing] = [lines[first]!, lines[block.last]!]
    const inside = text.slice(start.next, closing.start)
    const around = [text.slice(0, start.start).trim(), text.slice(closing.next).trim()]
    const isAll = around.every(words => words === '')
    if (!isAll && !(around.every(isRemark) && /^\s*# /.test(inside))) return []
    if (!isCitedArticle(inside, notations)) return []
    const edits = [remove(start.start, start.next), remove(closing.start, closing.next)]
    return [{certainty: isAll ? 'certain' : 'likely', edits}]
  }
} as const satisfies RepairRule

/** Indexes of the first lines that are not blank. */
function writtenLines({lines}: Page, most: number): number[] {
  const indexes: number[] = []
  for (let index = 0; index < lines.length && indexes.length < most; index++) {
    if (lines[index]!.kind !== 'blank') indexes.push(index)
  }
  return indexes
}

/** What a model says before and after its answer: one line of prose, without a marker or code. */
function isRemark(words: string): boolean {
  return words.length <= 200 && !/[\r\n[\]`~|<]|^(?:[#>]|[-*+] |\d+[.)] )/.test(words)
}
