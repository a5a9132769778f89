import type {Page} from '../../scan/scanned-text.js'
import {firstWhere, type Span} from '../../text/index.js'
import type {Draft} from './draft.js'
import type {DraftedSource} from './drafted-sources.js'

/**
 * Cite where markers of the text name sources that the response lists: `[2]`, `[1, 3]`, `[web:2]`,
 * `[[4]]`, `【2】`, `[doc1]`. A marker whose number the text's own list explains is left to `annotate`, as
 * are those in code, escaped ones, and numbers that are links.
 */
export function citeMarkers(draft: Draft, page: Page, ownIds: ReadonlySet<string>): void {
  const {sources, text} = draft
  const ids = [...sources.ids]
  const prefixes = new Set(ids.map(prefixOf))
  const hasNumbers = ids.some(id => /^\d+$/.test(id))
  const entries = page.entryLines
  for (const {index, 0: raw, 1: list = ''} of text.matchAll(marker)) {
    const span = withCarets(text, {start: index, end: index + raw.length})
    if (text[span.end] === '(' || text[index - 1] === '\\' || page.isOpaqueAt(index)) continue
    const entry = entries[firstWhere(entries, ({end}) => end > index)]
    if (entry && entry.start <= index) continue
    const labels = list.split(/[,，、;]/).map(label => label.trim())
    if (labels.some(label => ownIds.has(label))) continue
    const named = labels.map(label => sourceOf(draft, label, hasNumbers))
    const known = named.filter(source => source !== undefined)
    if (known.length > 0) {
      draft.citations.push({span, sources: [...new Set(known)], covers: 'marker'})
    } else if (labels.some(label => prefixes.has(prefixOf(label)))) {
      draft.problems.push(`Expected a source of ${ids.length}, got ${raw}`)
    }
  }
}

const marker =
  /(?:\[\[|\[|【)\^?((?:[a-z][a-z_]{0,15}:?)?\d{1,3}(?:\s?[,，、;]\s?(?:[a-z][a-z_]{0,15}:?)?\d{1,3}){0,30})(?:\]\]|\]|】)/gi

/** By its id, else by its number in the list, where ids are not numbers. */
function sourceOf(
  {sources, listed}: Draft,
  label: string,
  hasNumbers: boolean
): DraftedSource | undefined {
  const number = numberOf(label)
  const known = sources.byId(label) ?? sources.byId(number)
  return known || hasNumbers || /\D/.test(label) ? known : listed[Number(number) - 1]
}

const prefixOf = (label: string) => label.replace(/\d+$/, '')

/** `2` of `web:2`, `ref_2`, `02`. */
const numberOf = (label: string) => String(Number(/\d+$/.exec(label)?.[0]))

/** ERNIE raises its markers: `^[1]^`. */
function withCarets(text: string, {start, end}: Span): Span {
  const isRaised = text[start - 1] === '^' && text[end] === '^'
  return isRaised ? {start: start - 1, end: end + 1} : {start, end}
}
