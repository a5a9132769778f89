import {anyOf} from '../../language/index.js'
import type {Line} from '../../scan/lines/index.js'
import {MarkerReader} from '../../scan/markers/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Fix, LineBreaks, RepairRule} from '../rule.js'
import {breaksParagraphs, isListEntry} from './line-breaks.js'

/**
 * A missing blank line between two blocks.
 *
 * ```markdown
 * > | | Deal economics | Reports say … |
 * > | In plain terms: Microsoft loses exclusivity.
 * ```
 *
 * Prose does not end a GFM table without a blank line (GFM 0.29 § 4.10), so prose directly below one
 * becomes rows: a line without a pipe ends the table here, since none of 11,500 real rows lacks one.
 * And an article that has one paragraph per line is one paragraph to CommonMark: there every line of
 * prose ends its block.
 */
export const missingBlockBreak = {
  id: 'missing-block-break',
  summary: 'A blank line is added between two blocks: after a table, or between all paragraphs',
  certainty: 'certain',
  examples: [
    {
      before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up |\nMethane rose in May [4].\n',
      after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up |\n\nMethane rose in May [4].\n'
    }
  ],
  scan(page, options) {
    const fixes: Fix[] = []
    const everywhere = (options.lineBreaks ?? lineBreaksOf(page)) === 'paragraph'
    for (let index = 1; index < page.lines.length; index++) {
      const above = page.lines[index - 1]!
      const line = page.lines[index]!
      if (!endsTable(above, line) && !(everywhere && endsBlock(page.text, above, line))) continue
      fixes.push(breakBefore(page, above, line))
    }
    return fixes
  }
} as const satisfies RepairRule

/** Long lines may be the author's habit: a text without citations was not pasted from an answer engine. */
function lineBreaksOf(page: Page): LineBreaks {
  const habit = breaksParagraphs(page)
  if (habit === 'wrap') return habit
  const {text, profile, notations} = page
  return new MarkerReader(text, profile, notations).holdsAny() ? habit : 'wrap'
}

function endsTable(above: Line, line: Line): boolean {
  const inTable = above.kind === 'table-row' || above.kind === 'table-delimiter'
  return (
    inTable && above.quotes === line.quotes && (line.kind === 'text' || line.kind === 'definition')
  )
}

/** Whether CommonMark reads `line` as part of the block above although the author did not mean that. */
function endsBlock(text: string, above: Line, line: Line): boolean {
  if (above.kind !== 'text' && above.kind !== 'list-item' && above.kind !== 'html') return false
  switch (line.kind) {
    case 'text':
      return !isIndented(text, line) && !continuesList(text, above, line)
    case 'definition':
      return true
    case 'table-row':
      // A paragraph in a list item would absorb the rows of a table.
      return above.kind === 'list-item' && !isIndented(text, line)
    case 'thematic-break':
      // `---` right under prose would make it a heading.
      return above.kind === 'text' && above.quotes === line.quotes
    case 'list-item':
      // Only `1.` may interrupt a paragraph (CommonMark 0.31 § 5.2).
      return above.kind === 'text' && /\d/.test(text.slice(line.start, line.content))
    case 'html':
      // HTML continues to the next blank line, whatever follows its last tag (CommonMark 0.31 § 4.6).
      return above.kind === 'html' && text[line.content] !== '<' && endsInTag(text, above)
    default:
      return false
  }
}

function endsInTag(text: string, line: Line): boolean {
  return /<\/[a-z][a-z0-9-]{0,30}>\s*$/i.test(
    text.slice(Math.max(line.content, line.end - 40), line.end)
  )
}

/** What is indented belongs to the item above it either way. */
function isIndented(text: string, line: Line): boolean {
  return /(?:^| |>)(?: {2}|\t)$/.test(text.slice(line.start, line.content))
}

/** A source list keeps its lines together: its heading, the title of a source, the address. */
function continuesList(text: string, above: Line, line: Line): boolean {
  if (isAddress(text, line) || isSourceLine(text, line)) return true
  if (isListEntry(text, above)) return isListEntry(text, line) || !isAddress(text, above)
  return isListEntry(text, line) && /[:：]\s*$/.test(text.slice(above.end - 8, above.end))
}

const sourceLine = new RegExp(`^[*_(]{0,3}${anyOf('source')}[*_]{0,3}\\s?[:：].{0,4}https?:`, 'iu')

/** `Source: https://…` directly below a paragraph names its source. */
function isSourceLine(text: string, line: Line): boolean {
  const start = text.slice(line.content, Math.min(line.end, line.content + 48))
  return sourceLine.test(start)
}

function isAddress(text: string, line: Line): boolean {
  return /^(?:https?:|www\.)/.test(text.slice(line.content, line.content + 6))
}

/** An empty line between the two, written as the article writes its line endings and quotes. */
function breakBefore({text}: Page, above: Line, line: Line): Fix {
  const depth = Math.min(above.quotes, line.quotes)
  const prefix = depth > 0 ? '> '.repeat(depth).trimEnd() : ''
  const newText = prefix + text.slice(above.end, above.next)
  return {certainty: 'certain', edits: [{span: {start: line.start, end: line.start}, newText}]}
}
