import {applyEdits, type Edit} from '../../text/index.js'
import {isCitedArticle} from '../article.js'
import type {RepairRule} from '../rule.js'

/**
 * An article as the content of a JSON string, all of it on one line: `Ozone fell [4].\n\nMethane …`.
 *
 *     line ending <- '\r\n' / '\n'        each a backslash and a letter
 *
 * One `\n` may be meant as it is written. So there are at least four, two blank lines among them,
 * ten for each real line ending, and what they make is an article with citations. Where the
 * text has other escapes of JSON and nothing that a JSON string cannot hold (RFC 8259 § 7), these are
 * read too; else the names of LaTeX commands, `\nu`, stay.
 */
export const escapedLineEnding = {
  id: 'escaped-line-ending',
  summary:
    'Line endings written as `\\n` become line endings, in an article that is all on one line',
  certainty: 'certain',
  examples: [
    {
      before: 'Ozone fell [4].\\n\\nMethane rose [8].\\n\\nCarbon held [9].',
      after: 'Ozone fell [4].\n\nMethane rose [8].\n\nCarbon held [9].'
    }
  ],
  scan({text, notations}) {
    if (!isOnOneLine(text)) return []
    const edits = unescapes(text)
    if (!isCitedArticle(applyEdits(text, edits), notations)) return []
    return [{certainty: 'certain', edits}]
  }
} as const satisfies RepairRule

const blankLine = /\\n(?:\\r)?\\n/g
const lineEnding = /(?:\\r)?\\n/g

function isOnOneLine(text: string): boolean {
  if (!text.includes('\\n') || /^\s*[[{]["{[]/.test(text)) return false
  const endings = count(text, lineEnding)
  return (
    endings >= 4 && count(text, blankLine) >= 2 && count(text.trim(), /\r\n?|\n/g) * 10 <= endings
  )
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

const jsonEscape = /\\(?:r\\n|["\\/bfnrt]|u[0-9a-fA-F]{4})/g
/** A backslash that escapes nothing in JSON, or a bare quotation mark. */
const notJson = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})|"/
const outsideJson =
  /(?<!\\)(?:\\r)?\\n(?!(?:abla|atural|e|earrow|eg|eq|exists|i|leq|geq|mid|ot|otin|parallel|u|warrow)(?![A-Za-z]))/g

/** JSON shows in an escaped quotation mark or backslash: without one, `\theta` is not a tab. */
function unescapes(text: string): Edit[] {
  const isJson = /\\["\\]/.test(text) && !notJson.test(text.replace(jsonEscape, ' '))
  return [...text.matchAll(isJson ? jsonEscape : outsideJson)].map(({0: raw, index}) => ({
    span: {start: index, end: index + raw.length},
    newText: JSON.parse(`"${raw}"`)
  }))
}
