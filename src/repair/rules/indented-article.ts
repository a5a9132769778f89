import type {Line} from '../../scan/lines/index.js'
import {applyEdits} from '../../text/index.js'
import {isCitedArticle} from '../article.js'
import {remove} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * An article of which every line is indented by four columns, so that all of it is code
 * (CommonMark 0.31 § 4.4).
 *
 *     line <- ('    ' / tab) text / space*
 *
 * One line that is not indented makes it a page with code in it. What is inside has to be an article
 * with citations.
 */
export const indentedArticle = {
  id: 'indented-article',
  summary: 'An article of which every line is indented as code loses the indentation',
  certainty: 'certain',
  examples: [
    {
      before: '    Ozone fell [4]. Methane rose [8].\n\n    Carbon held [9].',
      after: 'Ozone fell [4]. Methane rose [8].\n\nCarbon held [9].'
    }
  ],
  scan({text, lines, notations}) {
    const first = lines.find(({kind}) => kind !== 'blank')
    if (first?.kind !== 'code' || indentOf(text, first) === 0) return []
    const written = lines.filter(line => /\S/.test(text.slice(line.start, line.end)))
    if (!written.every(line => indentOf(text, line) > 0)) return []
    const edits = written.map(line => remove(line.start, line.start + indentOf(text, line)))
    if (!isCitedArticle(applyEdits(text, edits), notations)) return []
    return [{certainty: 'certain', edits}]
  }
} as const satisfies RepairRule

/** Characters that make the indentation of code; 0 when the line is not indented as code is. */
function indentOf(text: string, {start}: Line): number {
  if (text[start] === '\t') return 1
  return text.startsWith('    ', start) ? 4 : 0
}
