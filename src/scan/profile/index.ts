import {Pairs} from '../../text/index.js'
import type {Line} from '../lines/index.js'
import {isSuperseded, type ReferenceList, type SourceEntry} from '../reference-lists/index.js'
import {citesByAddress, type LinkHabit, readLinkHabit} from './link-habit.js'
import {countOtherMarkers, readMarkerHabit} from './marker-habit.js'
import {readTrailingForms, type TrailingForm} from './trailing-numbers.js'

export {wordBefore} from './marker-habit.js'
export {isFigure, trailingForms} from './trailing-numbers.js'

/**
 * What is known of a whole article before any single bracket is read. `word[4]` is a citation in one
 * article and an array index in another; the profile tells them apart.
 */
export interface Profile {
  /** Whether words, one character or more, may stand in the article; `no` is certain. */
  mayHold(words: string): boolean
  /** Ids that a reference list, a definition or a footnote explains. */
  readonly listed: ReadonlySet<string>
  /** The highest number among them, or 0. */
  readonly highestListed: number
  /** Labels of Markdown definitions as written, those of footnotes with their `^`. */
  readonly definitions: ReadonlySet<string>
  /** Writes markers of notations that are not links; bare links and numbers are no citations then. */
  readonly hasMarkers: boolean
  /** How many `[n]` in running text stand behind a space, a stop or another marker. */
  readonly freeMarkers: number
  /** How many `[n]` are glued to words; 0 where the words are fewer than three. */
  readonly gluedMarkers: number
  /** The highest number in an `[n]` that is not glued to a word, or 0. */
  readonly highestFree: number
  /** How many `[[n]]` with one number there are. */
  readonly doubleBrackets: number
  /** What links in running text do. */
  readonly links: LinkHabit
  /** Addresses that stand bare in running text are citations. */
  readonly citesByAddress: boolean
  /** Where bare numbers stand that are citations; empty where they are none. */
  readonly trailingForms: readonly TrailingForm[]
}

/** Markers above this number make no difference. */
const enough = 3

/** Work out the profile of an article; each part of it once, when a notation asks. */
export function readProfile(
  text: string,
  lines: readonly Line[],
  lists: readonly ReferenceList[]
): Profile {
  return new ArticleProfile(text, lines, lists)
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
  #markers: number | undefined
  #doubleBrackets: number | undefined
  #links: LinkHabit | undefined
  #citesByAddress: boolean | undefined
  #trailingForms: readonly TrailingForm[] | undefined

  constructor(text: string, lines: readonly Line[], lists: readonly ReferenceList[]) {
    this.#text = text
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
      const own = this.freeMarkers + this.gluedMarkers
      this.#markers = own >= enough ? own : own + countOtherMarkers(this.#text, enough)
    }
    return this.#markers
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
