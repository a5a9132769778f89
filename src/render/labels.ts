import type {Citation} from '../citations/index.js'
import type {Source, SpreadSource} from '../sources/index.js'
import type {RenderOptions} from './options.js'

/** A piece of a label: words, or the words for one id. */
export interface LabelPart {
  readonly words: string
  readonly id?: string
}

/** Notations that readers can understand as they are: `(Miller, 2020)`, `[p. 12]`. */
const forReaders: ReadonlySet<string> = new Set([
  ...['author-year', 'page-locator'],
  ...['link', 'address', 'paren-link', 'pill-link', 'reference-link']
])

/**
 * The number that readers know each source by, by its id: the one that it is listed or cited under,
 * or else the next that is free, in the order of first citations.
 */
export function numberSources(
  sources: readonly SpreadSource[],
  citations: readonly Citation[]
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const taken = new Set<string>()
  for (const {id, calledBy = id} of sources) {
    if (!/^\d{1,6}$/.test(calledBy)) continue
    numbers.set(id, String(Number(calledBy)))
    taken.add(String(Number(calledBy)))
  }
  let next = 1
  for (const {sourceIds} of citations) {
    for (const id of sourceIds) {
      if (numbers.has(id)) continue
      while (taken.has(String(next))) next++
      numbers.set(id, String(next++))
    }
  }
  return numbers
}

/**
 * What readers see of a citation.
 *
 * @param numberOf
 *   Number of a source, by the id that the citation uses.
 * @param sourceOf
 *   The source itself, where it is known.
 * @param isListedAs
 *   Whether the page lists the source under its id, letters included: `S1`.
 */
export function labelOf(
  {text, raw, sourceIds, style, locator}: Citation,
  {label = 'number'}: RenderOptions,
  numberOf: (id: string) => string,
  sourceOf: (id: string) => Source | undefined,
  isListedAs: (id: string) => boolean
): LabelPart[] {
  if (text === null) return [{words: label === 'as-written' ? `${raw}…]` : '[…]'}]
  if (label === 'as-written' || forReaders.has(style)) return cutAtIds(text, sourceIds)
  if (label === 'name') return inBrackets(sourceIds, id => nameOf(sourceOf(id)) ?? numberOf(id))
  const isPlain = /^\[[\d\s,;–-]+\]$/.test(text) && sourceIds.every(id => numberOf(id) === id)
  if (isPlain || (style === 'listed-id' && sourceIds.every(isListedAs))) {
    return cutAtIds(text, sourceIds)
  }
  return inBrackets(sourceIds, numberOf, locator)
}

/** What a source is called in a label: its publisher or host, or its title. */
function nameOf(source: Source | undefined): string | undefined {
  return source && (source.name?.value ?? source.publisher ?? source.host ?? source.title)
}

/** `[4, 8]`, `[4, p. 12]`; line numbers of a file are left out, because readers have no use for them. */
function inBrackets(
  ids: readonly string[],
  wordsOf: (id: string) => string,
  locator?: string
): LabelPart[] {
  const items = ids.flatMap((id, index): LabelPart[] => [
    {words: index === 0 ? '[' : ', '},
    {words: wordsOf(id), id}
  ])
  const pages = locator && /^(?:pp?|s|chap|ch|sec|§)\b\.?/i.test(locator) ? `, ${locator}` : ''
  return [...items, {words: `${pages}]`}]
}

/** `[4, 8]`, split at each id in it. */
function cutAtIds(text: string, ids: readonly string[]): LabelPart[] {
  const parts: LabelPart[] = []
  let at = 0
  for (const id of ids) {
    const found = wordAt(text, id, at)
    if (found < 0) continue
    if (found > at) parts.push({words: text.slice(at, found)})
    parts.push({words: id, id})
    at = found + id.length
  }
  if (at < text.length) parts.push({words: text.slice(at)})
  return parts
}

/** Where an id is from `at` on, not as a part of another: the 2 of `[12, 2]` is after the 12. */
function wordAt(value: string, id: string, at: number): number {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character)
  let found = value.indexOf(id, at)
  while (found >= 0 && (isLetter(value[found - 1]) || isLetter(value[found + id.length]))) {
    found = value.indexOf(id, found + 1)
  }
  return found
}
