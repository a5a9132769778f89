import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Citation} from '../citations/index.js'
import type {Claim} from '../claims/index.js'
import type {Candidate} from '../guesses/candidates/index.js'
import {type Source, type SpreadSource, spreadSections} from '../sources/index.js'
import {sourceAnchor} from './anchors.js'
import {backLinks} from './back-links.js'
import {citationElement, type SourceLookup} from './citation.js'
import {jsonLdElement} from './json-ld.js'
import {numberSources} from './labels.js'
import {checkRenderOptions, type RenderOptions} from './options.js'
import {sourcesElement} from './sources.js'

/** The parts of an annotated article that rendering reads. */
export interface RenderedArticle {
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly candidates: readonly Candidate[]
}

/** What a host has already found on the page. */
interface OwnList {
  /** Sources that have an element of their own, by id: the article's list is used, not repeated. */
  readonly sources: ReadonlyMap<string, Source>
  /** Whether another heading is called Sources. */
  readonly hasHeading: boolean
  /** Ids of the citations that have an element: links back can lead only to these. */
  readonly shown: ReadonlySet<string>
}

/** Whether a heading of the page has the words of the section's heading: their anchors must differ. */
export function isSourcesHeading(words: string): boolean {
  return words.trim().toLowerCase() === 'sources'
}

/**
 * The HTML of an article's citations and sources, the same in every host. Create it once per article,
 * as soon as it is known which sources the page itself lists.
 */
export class Markup {
  readonly #citations: ReadonlyMap<string, Citation>
  readonly #reachable: ReadonlyMap<string, Source>
  readonly #known: ReadonlyMap<string, Source>
  readonly #numbers: ReadonlyMap<string, string>
  /** What a citation of a section means by an id that other sections use otherwise, by its id. */
  readonly #sections = new Map<string, Map<string, Source>>()
  readonly #candidates = new Map<string, readonly Candidate[]>()
  readonly #appended: readonly Source[]

  /** @throws {TypeError} When an option is not of its type. */
  constructor(
    readonly article: RenderedArticle,
    readonly own: OwnList,
    readonly options: RenderOptions
  ) {
    checkRenderOptions(options)
    const {citations} = article
    const isFragment = options.scope === 'fragment'
    const sources = spreadSections(article.sources).map(source => this.#onlyShown(source))
    this.#citations = new Map(citations.map(citation => [citation.id, citation]))
    const hasSection = options.sourcesSection !== false && !isFragment
    this.#appended = hasSection ? sources.filter(isAppended, own) : []
    const reachable = isFragment ? [] : [...own.sources.values(), ...this.#appended]
    this.#reachable = new Map(reachable.map(source => [source.id, source]))
    this.#known = new Map(sources.map(source => [source.id, source]))
    this.#numbers = numberSources(
      sources,
      citations.filter(({id}) => own.shown.has(id))
    )
    this.#readSections(sources)
    if (options.candidates) this.#readCandidates()
  }

  /**
   * A citation by its id; nothing when the article holds none of that id.
   *
   * @param isInLink
   *   Whether it is inside a link: links must not be nested.
   */
  citation(id: string, isInLink = false): Element | undefined {
    const citation = this.#citations.get(id)
    if (!citation) return
    const section = this.#sections.get(id)
    const reachable = section ? lookThrough(section, this.#reachable) : this.#reachable
    const known = section ? lookThrough(section, this.#known) : this.#known
    const candidates = this.#candidates.get(id) ?? []
    const context = {reachable, known, numberOf: this.#numberOf, candidates, isInLink}
    return citationElement(citation, context, this.options)
  }

  /** Whether the entries of the page get anchors. */
  get opensEntries(): boolean {
    return this.own.shown.size > 0 && this.options.scope !== 'fragment'
  }

  /** Which group a citation is in. */
  groupOf(id: string): string | undefined {
    return this.#citations.get(id)?.group
  }

  /** What opens an entry of the article's own list: an anchor for each id that it explains. */
  entryAnchors(sources: readonly Source[]): Element[] {
    return sources.map(({id}) => h('a', {id: sourceAnchor(id, this.options)}, []))
  }

  /** What closes such an entry; nothing when it is never cited. */
  entryBackLinks(sources: readonly Source[]): Element[] {
    const links = sources.flatMap(source => backLinks(this.#onlyShown(source), this.options))
    if (links.length === 0) return []
    const words = links.flatMap((link): (Element | string)[] => [' ', link])
    return [h('span', {className: ['cite-backs']}, words)]
  }

  /** What follows the article: a Sources section, JSON-LD, or nothing. */
  appendix(): Element[] {
    const {options, article, own} = this
    const prefix = options.clobberPrefix ?? ''
    const heading = `${prefix}${own.hasHeading ? 'cite-' : ''}sources`
    return [
      ...(this.#appended.length > 0
        ? [sourcesElement(this.#appended, heading, this.#numberOf, options)]
        : []),
      ...(options.jsonLd && article.citations.length > 0 ? [jsonLdElement(article.sources)] : [])
    ]
  }

  #numberOf = (id: string): string =>
    this.options.label === 'as-written' ? id : (this.#numbers.get(id) ?? id)

  #onlyShown<Thing extends Source>(source: Thing): Thing {
    const {shown} = this.own
    if (source.citationIds.every(id => shown.has(id))) return source
    return {...source, citationIds: source.citationIds.filter(id => shown.has(id))}
  }

  #readSections(sources: readonly SpreadSource[]): void {
    for (const {id, calledBy, citationIds} of sources) {
      const source = this.#reachable.get(id) ?? this.#known.get(id)
      if (calledBy === undefined || !source) continue
      for (const citationId of citationIds) {
        const section = this.#sections.get(citationId) ?? new Map<string, Source>()
        this.#sections.set(citationId, section.set(calledBy, source))
      }
    }
  }

  /** Candidates belong to claims; they are shown at the marker of the claim that was cut off. */
  #readCandidates(): void {
    const {claims, candidates} = this.article
    const byClaim = new Map<string, Candidate[]>()
    for (const candidate of candidates) {
      const known = byClaim.get(candidate.claimId)
      if (known) known.push(candidate)
      else byClaim.set(candidate.claimId, [candidate])
    }
    for (const {id, citationIds} of claims) {
      const guesses = byClaim.get(id)?.sort((a, b) => b.probability - a.probability)
      if (!guesses) continue
      for (const citationId of citationIds) {
        if (this.#citations.get(citationId)?.status !== 'truncated') continue
        this.#candidates.set(citationId, guesses)
      }
    }
  }
}

/** Sources by the ids that the citations of a section use. */
function lookThrough(section: SourceLookup, all: SourceLookup): SourceLookup {
  const get = (id: string) => all.get(section.get(id)?.id ?? id)
  return {get, has: id => get(id) !== undefined}
}

/**
 * Whether a source goes into the section after the article: it is cited and not listed on the page.
 * Where the article has a list and says nothing about the source, the source counts as unknown.
 */
function isAppended(this: OwnList, source: Source): boolean {
  const {id, citationIds, listed, title, url} = source
  if (citationIds.length === 0 || this.sources.has(id)) return false
  return this.sources.size === 0 || listed || title !== undefined || url !== undefined
}
