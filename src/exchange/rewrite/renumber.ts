import {checkArticle} from '../../options/annotate/index.js'
import type {Source} from '../../sources/index.js'
import type {Edit} from '../../text/index.js'
import {type Span, sliceSpan} from '../../text/index.js'
import {placesInText, type RewritableArticle, type Rewritten, rewrite} from './rewritten.js'

export interface Renumbered extends Rewritten {
  /** New id of every id that changed. */
  readonly ids: Readonly<Record<string, string>>
}

/**
 * Number the sources of an article in the order of their first citation.
 *
 * ```markdown
 * > | Ozone fell [8]. Methane rose [4, 8].      [8]: https://a.example
 *     Ozone fell [1]. Methane rose [2, 1].      [1]: https://a.example
 * ```
 *
 * Only plain numbers change: in markers, definitions, footnotes, and entries that begin with their
 * number in brackets. An id keeps its number, and no other id gets it, when one of its markers or its
 * entry cannot be rewritten: a range, an item of an ordered list (which Markdown numbers itself), an
 * entry of several ids, or ids that mean something else in another section.
 *
 * @returns
 *   The repaired Markdown with new numbers; addresses and anchors stay as they are.
 */
export function renumber(article: RewritableArticle): Renumbered {
  checkArticle(article, 'text', 'citations', 'repairs', 'sources')
  const numbers = findNumbers(article)
  const ids = assign(article, numbers)
  const edits: Edit[] = []
  for (const [id, spans] of numbers) {
    const newText = ids.get(id)
    if (newText !== undefined) for (const span of spans) edits.push({span, newText})
  }
  edits.sort((a, b) => a.span.start - b.span.start)
  return {...rewrite(article, edits), ids: Object.fromEntries(ids)}
}

/** Where every id that can be rewritten occurs in the text. */
function findNumbers(article: RewritableArticle): Map<string, Span[]> {
  const toText = placesInText(article)
  const found = new Map<string, Span[]>()
  const kept = new Set<string>()
  const note = (ids: readonly string[], spans: readonly Span[] | undefined) => {
    for (const [index, id] of ids.entries()) {
      const span = spans?.[index]
      const known = found.get(id)
      if (!span) kept.add(id)
      else if (known) known.push(span)
      else found.set(id, [span])
    }
  }
  for (const {span, sourceIds} of article.citations) {
    note(sourceIds, numbersOf(article.text, toText(span), sourceIds))
  }
  for (const source of article.sources) {
    if (!source.span) continue
    const span = toText(source.span)
    note([source.id], headOf(article.text, span, source))
    note(sharedHead(article.text, span), undefined)
  }
  for (const id of kept) found.delete(id)
  return found
}

/** The numbers in a marker, when they are its ids and nothing else; those of an address are not. */
function numbersOf(text: string, span: Span, ids: readonly string[]): Span[] | undefined {
  const marker = sliceSpan(text, span).split('](')[0]!
  const numbers = [...marker.matchAll(/\d+/g)]
  if (numbers.length !== ids.length) return
  if (!numbers.every(([number], index) => number === ids[index])) return
  return numbers.map(({0: number, index}) => ({
    start: span.start + index,
    end: span.start + index + number.length
  }))
}

const head = /^[^\d\r\n]{0,6}[[【]\^?(\d+)(?=[\]】])(?!\]\s?[,;，、]?\s?\[)/

/** The number at the head of an entry: `[4] Title`, `[^4]: …`. */
function headOf(text: string, span: Span, {id, elsewhere}: Source): Span[] | undefined {
  if (elsewhere && elsewhere.length > 0) return
  const match = head.exec(text.slice(span.start, span.start + 24))
  if (match?.[1] !== id) return
  const start = span.start + match[0].length - id.length
  return [{start, end: start + id.length}]
}

/** All numbers of an entry that begins with several: `[4], [8] Title`. */
function sharedHead(text: string, {start, end}: Span): string[] {
  const run = /^[^\d\r\n]{0,6}(?:[[【]?\^?\d{1,4}[\]】][\s,;，、]{0,2}){2,16}/
  return run.exec(text.slice(start, Math.min(end, start + 160)))?.[0].match(/\d+/g) ?? []
}

/** New numbers in the order of the first citations; an id that stays as it is has none. */
function assign(
  {citations, sources}: RewritableArticle,
  numbers: ReadonlyMap<string, unknown>
): Map<string, string> {
  const cited = citations.flatMap(({sourceIds}) => sourceIds)
  const order = new Set([...cited, ...sources.map(({id}) => id)])
  const taken = new Set([...order].filter(id => !numbers.has(id)))
  const ids = new Map<string, string>()
  let next = 1
  for (const id of order) {
    if (!numbers.has(id)) continue
    while (taken.has(String(next))) next++
    if (id !== String(next)) ids.set(id, String(next))
    next++
  }
  return ids
}
