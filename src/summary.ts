import type {Candidate} from './candidates/index.js'
import type {Citation} from './citations/index.js'
import type {Claim} from './claims/index.js'
import type {Repair} from './repair/index.js'
import type {Source} from './sources/index.js'

/** Counts; each can be counted again from the article. */
export interface Summary {
  readonly citations: {
    readonly total: number
    readonly intact: number
    readonly repaired: number
    readonly truncated: number
    /** Citations by notation. */
    readonly byStyle: Readonly<Record<string, number>>
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
  /** Per cited source how many claims it stands behind, most used first. */
  readonly use: readonly SourceUse[]
  readonly candidates: number
}

/** How many claims have a source. It says nothing about whether the source bears them out. */
export interface Coverage {
  readonly total: number
  readonly withSource: number
}

export interface SourceUse {
  readonly sourceId: string
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
}): Summary {
  const {citations, repairs, sources, claims, candidates} = article
  const statuses = countBy(citations, ({status}) => status)
  const hasList = sources.some(({listed}) => listed)
  const isCited = ({citationIds}: Source) => citationIds.length > 0
  return {
    citations: {
      total: citations.length,
      intact: statuses.intact ?? 0,
      repaired: statuses.repaired ?? 0,
      truncated: statuses.truncated ?? 0,
      byStyle: countBy(citations, ({style}) => style)
    },
    repairs: countBy(repairs, ({rule}) => rule),
    sources: {
      total: sources.length,
      listed: sources.filter(({listed}) => listed).length,
      cited: sources.filter(isCited).length,
      unused: sources.filter(source => source.listed && !isCited(source)).length,
      unknown: hasList ? sources.filter(({listed, url}) => !listed && !url).length : 0
    },
    claims: coverageOf(claims),
    sections: sectionsOf(claims),
    use: useOf(claims),
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

function coverageOf(claims: readonly Claim[]): Coverage {
  return {
    total: claims.length,
    withSource: claims.filter(({sourceIds}) => sourceIds.length > 0).length
  }
}

function sectionsOf(claims: readonly Claim[]): Summary['sections'] {
  const sections: {headings: readonly string[]; claims: Claim[]}[] = []
  let path: string | undefined
  for (const claim of claims) {
    const {headings} = claim.context
    const key = JSON.stringify(headings)
    if (key !== path) sections.push({headings, claims: []})
    path = key
    sections.at(-1)!.claims.push(claim)
  }
  return sections.map(section => ({headings: section.headings, ...coverageOf(section.claims)}))
}

function useOf(claims: readonly Claim[]): SourceUse[] {
  const uses = new Map<string, {claims: number; alone: number}>()
  for (const {sourceIds} of claims) {
    for (const id of sourceIds) {
      const use = uses.get(id) ?? {claims: 0, alone: 0}
      uses.set(id, use)
      use.claims++
      if (sourceIds.length === 1) use.alone++
    }
  }
  return [...uses]
    .map(([sourceId, use]) => ({sourceId, ...use}))
    .sort((a, b) => b.claims - a.claims)
}
