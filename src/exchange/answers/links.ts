import type {Page} from '../../scan/scanned-text.js'
import {firstWhere, type Span} from '../../text/index.js'
import type {Draft, DraftedCitation} from './draft.js'
import type {DraftedSource} from './drafted-sources.js'

/**
 * Join the links in the text to the sources: a link to a page that the response names as its source
 * cites it, `… fell ([bank.example](https://bank.example/rates))`.
 *
 * A link that names its source, in its words or by a number, is a marker. The words of any other link
 * belong to the sentence: `According to [the bank](https://bank.example/rates), …`. Links in reference
 * lists and in code are not citations.
 *
 * @returns
 *   Numbers that links assign to their pages, `[[3]](https://…)`.
 */
export function citeLinks(draft: Draft, page: Page): ReadonlyMap<string, DraftedSource> {
  const places = [...draft.citations].sort((a, b) => a.span.start - b.span.start)
  const listed = page.entryLines
  const numbers = new Map<string, DraftedSource>()
  for (const match of draft.text.matchAll(link)) {
    const [raw, label = '', url = ''] = match
    const span = {start: match.index, end: match.index + raw.length}
    const source = draft.sources.byAddress(url)
    if (!source || draft.text[span.start - 1] === '!' || page.isOpaqueAt(span.start)) continue
    if (overlapping(listed, span).length > 0) continue
    const number = /^\[?(\d{1,4})\]?$/.exec(label)?.[1]
    if (number !== undefined && !numbers.has(number)) numbers.set(number, source)
    const words = namesSource(draft.text, span, label, source)
      ? undefined
      : {start: span.start + 1, end: span.start + 1 + label.length}
    const same = overlapping(places, span).filter(isInTheWay(span, source))
    if (same.length === 0) {
      draft.citations.push({span, sources: [source], covers: 'marker', ...(words && {words})})
    } else if (words) {
      draft.citations = draft.citations.map(each =>
        isMarkerAt(each, span) ? {...each, words} : each
      )
    }
  }
  return numbers
}

const link =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,80}\]){0,200})\]\(<?(https?:\/\/[^\s<>()]{1,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,2000})?)>?(?:\s{1,4}"[^"\n]{0,300}")?\)/gi

/** The sorted places that overlap a span. */
function overlapping<Spanned extends Span | {readonly span: Span}>(
  sorted: readonly Spanned[],
  {start, end}: Span
): readonly Spanned[] {
  const spanOf = (each: Spanned): Span => ('span' in each ? each.span : each)
  const found: Spanned[] = []
  for (let at = firstWhere(sorted, each => spanOf(each).start >= end) - 1; at >= 0; at--) {
    const each = sorted[at]
    if (each === undefined || spanOf(each).end <= start) break
    found.push(each)
  }
  return found
}

/** Whether a citation already covers the link: a marker there, or a claim around it with its source. */
function isInTheWay(span: Span, source: DraftedSource) {
  return (citation: DraftedCitation): boolean =>
    citation.covers === 'marker' || citation.sources.includes(source) || isMarkerAt(citation, span)
}

const isMarkerAt = ({covers, span}: DraftedCitation, {start, end}: Span) =>
  covers === 'marker' && span.start === start && span.end === end

/** `[Lakes](…)` of a page with that title, `[lakes.example](…)`, `[3](…)`, or anything in parentheses. */
function namesSource(
  text: string,
  span: Span,
  label: string,
  {title, url}: DraftedSource
): boolean {
  if (text[span.start - 1] === '(' && text[span.end] === ')') return true
  const words = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  if (/^\d*$/.test(words) || words === 'source' || words === 'link') return true
  const names = [title, url, /^https?:\/\/([^/?#]+)/i.exec(url ?? '')?.[1]]
  return names.some(name => {
    const own = name?.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|[^\p{L}\p{N}]+/gu, '')
    return (
      own !== undefined &&
      own !== '' &&
      (own === words || (words.length > 3 && own.startsWith(words)))
    )
  })
}
