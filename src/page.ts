import {findLists, type ReferenceList} from './entries/index.js'
import {type Line, readLines} from './lines/index.js'
import {findOpaqueSpans, type OpaqueSpan} from './lines/opaque.js'
import {type Profile, readProfile} from './profile.js'
import type {Span} from './span.js'

/** A text before it is parsed: its lines, and what is known of it as a whole. */
export class Page {
  readonly lines: readonly Line[]
  /** Reference lists, definitions and footnotes. */
  readonly lists: readonly ReferenceList[]
  readonly profile: Profile
  #opaque: readonly OpaqueSpan[] | undefined

  constructor(readonly text: string) {
    this.lines = readLines(text)
    this.lists = findLists(text, this.lines)
    this.profile = readProfile(text, this.lines, this.lists)
  }

  /** What is no prose because it lists sources: headings of lists and entries, in order. */
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
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (spans[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    const span = spans[low]
    return span && span.start <= offset ? span : undefined
  }
}
