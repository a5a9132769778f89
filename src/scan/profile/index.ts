import {Cursor, canonicalUrl, Pairs} from '../../text/index.js'
import type {Line} from '../lines/index.js'
import {
  type LinkHabit,
  MarkerReader,
  type Notation,
  type Profile,
  type TrailingForm
} from '../markers/index.js'
import {isSuperseded, type ReferenceList, type SourceEntry} from '../reference-lists/index.js'
import {citesByAddress, readLinkHabit} from './link-habit.js'
import {readMarkerHabit} from './marker-habit.js'
import {readTrailingForms} from './trailing-numbers.js'

export {wordBefore} from './marker-habit.js'
export {isFigure, trailingForms} from './trailing-numbers.js'

/** Markers above this number make no difference. */
const enough = 3

/**
 * Work out the profile of an article; each part of it once, when a notation asks.
 *
 * @param notations
 *   What markers are written in; those that need no profile show how the article cites.
 */
export function readProfile(
  text: string,
  lines: readonly Line[],
  lists: readonly ReferenceList[],
  notations: readonly Notation[]
): Profile {
  return new ArticleProfile(text, lines, lists, notations)
}

class ArticleProfile implements Profile {
  readonly listed: ReadonlySet<string>
  readonly highestListed: number
  readonly definitions: ReadonlySet<string>
  readonly freeMarkers: number
  readonly gluedMarkers: number
  readonly highestFree: number
  readonly #text: string
  readonly #pairs: Pairs
  readonly #entries: readonly SourceEntry[]
  readonly #notations: readonly Notation[]
  #markers: number | undefined
  #doubleBrackets: number | undefined
  #links: LinkHabit | undefined
  #pages: ReadonlySet<string> | undefined
  #citesByAddress: boolean | undefined
  #trailingForms: readonly TrailingForm[] | undefined

  constructor(
    text: string,
    lines: readonly Line[],
    lists: readonly ReferenceList[],
    notations: readonly Notation[]
  ) {
    this.#text = text
    this.#notations = notations.filter(({evidence}) => evidence !== 'profile')
    this.#pairs = new Pairs(text)
    this.#entries = lists.flatMap(({entries}) => entries)
    this.definitions = readDefinitions(text, lines)
    const explaining = lists.filter(list => !isSuperseded(list)).flatMap(({entries}) => entries)
    this.listed = new Set(explaining.flatMap(({ids}) => ids))
    let highest = 0
    for (const id of this.listed) if (/^\d{1,9}$/.test(id)) highest = Math.max(highest, Number(id))
    this.highestListed = highest
    const {free, glued, highestFree} = readMarkerHabit(text)
    this.freeMarkers = Math.max(0, free - this.#countHeads())
    this.gluedMarkers = glued
    this.highestFree = highestFree
  }

  mayHold(words: string): boolean {
    return this.#pairs.mayHold(words)
  }

  get hasMarkers(): boolean {
    return this.#countMarkers() >= enough
  }

  get doubleBrackets(): number {
    this.#doubleBrackets ??= this.#text.match(/\[\[ ?\d{1,3} ?\]\](?!\()/g)?.length ?? 0
    return this.#doubleBrackets
  }

  get links(): LinkHabit {
    this.#links ??= readLinkHabit(this.#text, this.#listedAddresses, this.#countMarkers())
    return this.#links
  }

  listsPage(url: string): boolean {
    if (this.listed.size === 0 || this.hasMarkers) return false
    const numbered = () =>
      this.#entries.flatMap(({ids, url}) => (ids.length > 0 && url ? canonicalUrl(url) : []))
    this.#pages ??= new Set(numbered())
    return this.#pages.has(canonicalUrl(url))
  }

  get citesByAddress(): boolean {
    this.#citesByAddress ??= citesByAddress(this.#text, this.#listedAddresses, this.#countMarkers())
    return this.#citesByAddress
  }

  get trailingForms(): readonly TrailingForm[] {
    this.#trailingForms ??=
      this.highestListed > 0 && !this.hasMarkers
        ? readTrailingForms(this.#text, this.#entries[0]!.span.start, this.listed)
        : []
    return this.#trailingForms
  }

  get #listedAddresses(): number {
    return this.#entries.filter(({url}) => url !== undefined).length
  }

  /** Markers in running text; those of other notations count where `[n]` are too few. */
  #countMarkers(): number {
    if (this.#markers === undefined) {
      // A notation may ask for what is being worked out: then it is told of `[n]` alone.
      this.#markers = this.freeMarkers + this.gluedMarkers
      if (this.#markers < enough) this.#markers += this.#countOthers()
    }
    return this.#markers
  }

  /** Markers outside lists whose characters show that they are markers, at most `enough`. */
  #countOthers(): number {
    const reader = new MarkerReader(this.#text, this, this.#notations)
    const spans = this.#entries.map(({span}) => span).sort((a, b) => a.start - b.start)
    const entries = new Cursor(spans)
    let count = 0
    for (const {span} of reader.markers()) {
      const near = entries.skipWhile(({end}) => end <= span.start)
      const isListed = near !== undefined && near.start <= span.start
      if (!isListed && ++count >= enough) break
    }
    return count
  }

  /** Entries that begin like a marker. */
  #countHeads(): number {
    const isHead = ({span: {start}}: SourceEntry) =>
      /^\\?\[\d/.test(this.#text.slice(start, start + 3))
    return this.#entries.filter(isHead).length
  }
}

const definition = /\[(\^?[^\]\n]{1,200})\]:/y

function readDefinitions(text: string, lines: readonly Line[]): Set<string> {
  const labels = new Set<string>()
  for (const line of lines) {
    if (line.kind !== 'definition') continue
    definition.lastIndex = line.content
    const match = definition.exec(text)
    if (match) labels.add(match[1]!)
  }
  return labels
}
