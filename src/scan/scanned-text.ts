import type {Span} from '../text/index.js'
import {firstWhere} from '../text/index.js'
import {findOpaqueSpans, type Line, type OpaqueSpan, readLines} from './lines/index.js'
import {MarkerReader, type Notation, type Profile} from './markers/index.js'
import {readProfile} from './profile/index.js'
import {findLists, type ReferenceList} from './reference-lists/index.js'

/**
 * A text before it is parsed: its lines, and what is known of it as a whole. Each part is worked out
 * when it is asked for: most repairs look at nothing but lines.
 */
export class Page {
  readonly lines: readonly Line[]
  #lists: readonly ReferenceList[] | undefined
  #profile: Profile | undefined
  #opaque: readonly OpaqueSpan[] | undefined

  constructor(
    readonly text: string,
    /** What markers are written in. */
    readonly notations: readonly Notation[]
  ) {
    this.lines = readLines(text)
  }

  /** Reference lists, definitions and footnotes. */
  get lists(): readonly ReferenceList[] {
    this.#lists ??= findLists(
      this.text,
      this.lines,
      lists => new MarkerReader(this.text, this.#profileWith(lists), this.notations)
    )
    return this.#lists
  }

  get profile(): Profile {
    this.#profile ??= this.#profileWith(this.lists)
    return this.#profile
  }

  #profileWith(lists: readonly ReferenceList[]): Profile {
    return readProfile(this.text, this.lines, lists, this.notations)
  }

  /** What is not prose because it lists sources: headings of lists and entries, in order. */
  get entryLines(): readonly Span[] {
    return this.lists.flatMap(({lines}) => lines).sort((a, b) => a.start - b.start)
  }

  /** Code, HTML, addresses, math and front matter, in order. */
  get opaque(): readonly OpaqueSpan[] {
    this.#opaque ??= findOpaqueSpans(this.text, this.lines)
    return this.#opaque
  }

  /** Whether code, HTML, a URL, math or front matter covers a character. */
  isOpaqueAt(offset: number): boolean {
    return this.opaqueAt(offset) !== undefined
  }

  /** The code, HTML, URL, math or front matter that covers a character. */
  opaqueAt(offset: number): OpaqueSpan | undefined {
    const spans = this.opaque
    const span = spans[firstWhere(spans, ({end}) => end > offset)]
    return span && span.start <= offset ? span : undefined
  }
}
