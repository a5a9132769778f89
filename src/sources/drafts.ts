import type {SourceEntry} from '../scan/reference-lists/index.js'
import {Cursor, hostOf, type Span} from '../text/index.js'
import type {SectionSource, Source} from './source.js'

type Mutable<Thing> = {-readonly [Key in keyof Thing]: Thing[Key]}

/** A source while it is being assembled. */
type Draft = Mutable<Omit<Source, 'elsewhere'>> & {citationIds: string[]}

/** What one section of the article means by an id. */
interface Section {
  readonly scope: Span
  readonly source: Mutable<SectionSource> & {citationIds: string[]}
}

/** The sections of an id in text order; citations come in this order, too. */
interface Sections {
  readonly first: Span
  readonly others: Section[]
  readonly cursor: Cursor<Section>
}

/** What a list, a citation or an option may say about a source. */
const details = ['title', 'url', 'publisher', 'date', 'span'] as const
type Details = {readonly [Key in (typeof details)[number]]?: Source[Key] | undefined}

/** Sources while they are being assembled from lists, citations and options. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>()
  readonly #sections = new Map<string, Sections>()

  /** An entry explains an id in a stretch of the article. */
  list(id: string, entry: SourceEntry, scope: Span): void {
    const sections = this.#sections.get(id)
    if (sections && sections.first.start !== scope.start) {
      const source = {citationIds: [], span: entry.span}
      fillIn(source, entry)
      sections.others.push({scope, source})
      return
    }
    if (!sections) {
      const others: Section[] = []
      this.#sections.set(id, {first: scope, others, cursor: new Cursor(others)})
    }
    this.add(id, entry, true)
  }

  /** A citation names an id. */
  cite(id: string, citationId: string, at: number): void {
    const sections = this.#sections.get(id)
    const section = sections?.cursor.skipWhile(({scope}) => scope.end <= at)
    const isThere = section !== undefined && section.scope.start <= at
    const {citationIds} = isThere ? section.source : this.#draftOf(id)
    citationIds.push(citationId)
  }

  /** Fill in what is not yet known about a source. */
  add(id: string, more: Details, listed = false): void {
    const draft = this.#draftOf(id)
    draft.listed ||= listed
    fillIn(draft, more)
  }

  /** In the order in which they were first named. */
  sources(): Source[] {
    return [...this.#drafts.values()].map(draft => {
      const others = this.#sections.get(draft.id)?.others ?? []
      return {
        ...withHost(draft),
        ...(others.length > 0 && {elsewhere: others.map(({source}) => withHost(source))})
      }
    })
  }

  #draftOf(id: string): Draft {
    const draft = this.#drafts.get(id) ?? {id, listed: false, citationIds: []}
    this.#drafts.set(id, draft)
    return draft
  }
}

function fillIn(source: Details, more: Details): void {
  for (const key of details) {
    if (source[key] === undefined && more[key] !== undefined) {
      Object.assign(source, {[key]: more[key]})
    }
  }
}

function withHost<Thing extends {readonly url?: string}>(source: Thing): Thing & {host?: string} {
  const host = source.url === undefined ? undefined : hostOf(source.url)
  return host === undefined ? source : {...source, host}
}
