import {type Citation, placementStyle} from '../citations/index.js'
import type {Claim} from '../claims/index.js'
import type {Candidate} from '../guesses/candidates/index.js'
import type {Repair} from '../repair/index.js'
import type {Source} from '../sources/index.js'

/** Counts; each can be counted again from the article. */
export interface Summary {
  readonly citations: {
    readonly total: number
    readonly intact: number
    readonly repaired: number
    readonly truncated: number
    /** Markers in code, where citations are not read; they are not in the total. */
    readonly suppressed: number
    /** Citations by notation. */
    readonly byStyle: Readonly<Record<string, number>>
    /** Where most citations that end a sentence are placed; nothing when no citation does. */
    readonly placement?: 'before-stop' | 'after-stop'
  }
  /** Repairs by rule. */
  readonly repairs: Readonly<Record<string, number>>
  readonly sources: {
    readonly total: number
    readonly listed: number
    readonly cited: number
    /** Listed, never cited. */
    readonly unused: number
    /** Cited, but not on the list that the article has, nor linked. */
    readonly unknown: number
  }
  readonly claims: Coverage
  /** Coverage per section, in document order; a section is the path of its headings. */
  readonly sections: readonly (Coverage & {readonly headings: readonly string[]})[]
  /** How many claims have each cited source, most used first. */
  readonly use: readonly SourceUse[]
  readonly candidates: number
}

/** How many claims have a source. It does not say whether the source supports them. */
export interface Coverage {
  readonly total: number
  readonly withSource: number
  /** Claims with a source that cite it by a repaired marker. */
  readonly repaired: number
  /** Claims without a source whose citation lost its ids. */
  readonly lost: number
}

export interface SourceUse {
  readonly sourceId: string
  readonly citations: number
  /** Claims that have it as a source. */
  readonly claims: number
  /** Claims of which it is the only source. */
  readonly alone: number
}

/** Count what was found; costs grow with the lengths of the lists. */
export function summarize(article: {
  readonly citations: readonly Citation[]
  readonly repairs: readonly Repair[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly candidates: readonly Candidate[]
  /** How many markers are in code. */
  readonly suppressed: number
}): Summary {
  const {citations, repairs, sources, claims, candidates} = article
  const placement = placementStyle(citations)
  const coverage = new CoverageCounter(citations)
  const statuses = countBy(citations, ({status}) => status)
  const hasList = sources.some(({listed}) => listed)
  const isCited = ({citationIds}: Source) => citationIds.length > 0
  return {
    citations: {
      total: citations.length,
      intact: statuses.intact ?? 0,
      repaired: statuses.repaired ?? 0,
      truncated: statuses.truncated ?? 0,
      suppressed: article.suppressed,
      byStyle: countBy(citations, ({style}) => style),
      ...(placement && {placement})
    },
    repairs: countBy(repairs, ({rule}) => rule),
    sources: {
      total: sources.length,
      listed: sources.filter(({listed}) => listed).length,
      cited: sources.filter(isCited).length,
      unused: sources.filter(source => source.listed && !isCited(source)).length,
      unknown: hasList ? sources.filter(({listed, url}) => !listed && !url).length : 0
    },
    claims: coverage.of(claims),
    sections: sectionsOf(claims, coverage),
    use: useOf(claims, sources),
    candidates: candidates.length
  }
}

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): Record<string, number> {
  const counts: Record<string, number> = Object.create(null)
  for (const item of items) {
    const key = keyOf(item)
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

class CoverageCounter {
  readonly #statuses: ReadonlyMap<string, Citation['status']>

  constructor(citations: readonly Citation[]) {
    this.#statuses = new Map(citations.map(({id, status}) => [id, status]))
  }

  of(claims: readonly Claim[]): Coverage {
    const counts = {total: claims.length, withSource: 0, repaired: 0, lost: 0}
    for (const {sourceIds, citationIds} of claims) {
      const cites = (status: Citation['status']) =>
        citationIds.some(id => this.#statuses.get(id) === status)
      if (sourceIds.length > 0) counts.withSource++
      if (sourceIds.length > 0 && cites('repaired')) counts.repaired++
      if (sourceIds.length === 0 && cites('truncated')) counts.lost++
    }
    return counts
  }
}

function sectionsOf(claims: readonly Claim[], coverage: CoverageCounter): Summary['sections'] {
  const sections: {headings: readonly string[]; claims: Claim[]}[] = []
  for (const claim of claims) {
    const {headings} = claim.context
    const section = sections.at(-1)
    if (section && isSame(section.headings, headings)) section.claims.push(claim)
    else sections.push({headings, claims: [claim]})
  }
  return sections.map(section => ({headings: section.headings, ...coverage.of(section.claims)}))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index])
}

function useOf(claims: readonly Claim[], sources: readonly Source[]): SourceUse[] {
  const uses = new Map<string, {citations: number; claims: number; alone: number}>()
  for (const {id, citationIds} of sources) {
    if (citationIds.length > 0) uses.set(id, {citations: citationIds.length, claims: 0, alone: 0})
  }
  for (const {sourceIds} of claims) {
    for (const id of sourceIds) {
      const use = uses.get(id)
      if (!use) continue
      use.claims++
      if (sourceIds.length === 1) use.alone++
    }
  }
  return [...uses]
    .map(([sourceId, use]) => ({sourceId, ...use}))
    .sort((a, b) => b.claims - a.claims)
}
