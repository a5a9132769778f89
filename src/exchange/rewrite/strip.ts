import {checkArticle} from '../../options/annotate/index.js'
import type {Edit, Span} from '../../text/index.js'
import {placesInText, type RewritableArticle, type Rewritten, rewrite} from './rewritten.js'

/**
 * Remove the citations from an article.
 *
 * ```markdown
 * > | Ozone fell [4][8]. Methane ([9]) rose.
 *     Ozone fell. Methane rose.
 * ```
 *
 * A marker is removed with the space before it, with parentheses and emphasis around nothing else, and
 * with its line if that holds only markers. The words of a link that cites are kept, but an address
 * that cites is not. Cells and reference lists are kept, since entries do not cite. A marker that was
 * cut off has lost its ids and is left as it is.
 *
 * @returns
 *   The repaired Markdown without its citations.
 */
export function strip(article: RewritableArticle): Rewritten {
  checkArticle(article, 'text', 'citations', 'repairs')
  const {text, citations} = article
  const toText = placesInText(article)
  const pieces = citations
    .filter(({sourceIds}) => sourceIds.length > 0)
    .flatMap(({span, words, companions = []}) => [
      ...without(span, words).map(toText),
      ...companions.map(toText)
    ])
    .sort((a, b) => a.start - b.start)
  return rewrite(article, removals(text, pieces))
}

/** A marker without the words that stay. */
function without(span: Span, words: Span | undefined): Span[] {
  if (!words) return [span]
  return [
    {start: span.start, end: words.start},
    {start: words.end, end: span.end}
  ]
}

function removals(text: string, pieces: readonly Span[]): Edit[] {
  const runs: Span[] = []
  for (const {start, end} of pieces) {
    if (end <= start) continue
    const last = runs.at(-1)
    // Separators between markers go with them.
    if (last && start - last.end <= 3 && /^[ ,;，、]*$/.test(text.slice(last.end, start))) {
      runs[runs.length - 1] = {start: last.start, end: Math.max(last.end, end)}
    } else runs.push({start, end})
  }
  let limit = 0
  return runs.map(run => {
    const span = withSurroundings(text, run, limit)
    limit = span.end
    return {span, newText: ''}
  })
}

const brackets: Readonly<Record<string, string>> = {'(': ')', '（': '）', '[': ']'}

/** The run with its empty parentheses, and the space that would be left over. */
function withSurroundings(text: string, {start, end}: Span, limit: number): Span {
  let from = start
  let to = end
  // Emphasis around nothing but the run goes with it: `**[4]**`.
  while (from > limit && /[*_]/.test(text[from - 1]!) && text[from - 1] === text[to]) {
    from--
    to++
  }
  const closing = brackets[text[from - 1] ?? '']
  if (from > limit && closing !== undefined && closing === text[to]) {
    from--
    to++
  }
  const next = text[to]
  const line = lineStart(text, from, limit)
  if (line !== undefined) {
    while (text[to] === ' ' || text[to] === '\t') to++
    if (line === 0 || !isEnding(text[to])) return {start: from, end: to}
    // A line that held only markers is removed, even in a quote.
    return {start: line, end: to + (text.startsWith('\r\n', to) ? 2 : 1)}
  }
  if (next === undefined || /[\s.,;:!?…。，、；：！？)\]|]/.test(next)) {
    while (from > limit && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  }
  return {start: from, end: to}
}

/** Where the line begins, when nothing but `> ` precedes `at`. */
function lineStart(text: string, at: number, limit: number): number | undefined {
  let start = at
  while (start > limit && /[> \t]/.test(text[start - 1]!)) start--
  return start === 0 || isEnding(text[start - 1]) ? start : undefined
}

function isEnding(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
