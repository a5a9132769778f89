import type {Span} from '../text/index.js'

/** A work cited: listed in the article, cited by it, or given in the options. */
export interface Source {
  /** What citations say. */
  readonly id: string
  /** Its id has an entry: in a reference list, a definition, a footnote, or `options.sources`. */
  readonly listed: boolean
  /** Empty when it is never cited. */
  readonly citationIds: readonly string[]
  readonly title?: string
  readonly url?: string
  /** Host of the address: `nature.com`. */
  readonly host?: string
  /** As the title names it, `… | Nature`, provided that the host agrees. */
  readonly publisher?: string
  /** When it was published, as written. */
  readonly date?: string
  /** Publisher, read from attributions such as `Reuters reported … [1]`. */
  readonly name?: SourceName
  /** The entry in the original. */
  readonly span?: Span
  readonly excerptId?: string
  /** What the id means in other sections, where each section numbers its sources anew. */
  readonly elsewhere?: readonly SectionSource[]
}

/** A source of a section whose number another section uses for another source. */
export interface SectionSource
  extends Pick<Source, 'citationIds' | 'title' | 'url' | 'host' | 'publisher' | 'date'> {
  /** The entry in the original. */
  readonly span: Span
}

export interface SourceName {
  readonly value: string
  readonly confidence: number
  readonly claimIds: readonly string[]
}

/** A source that the caller knows, in `options.sources`. */
export interface GivenSource {
  readonly id: string
  readonly title?: string
  readonly url?: string
  readonly date?: string
  /** Text of the source, for evidence. */
  readonly text?: string
}
