import type {Span} from '../../text/index.js'
import type {Marker, Notation} from './notation.js'
import type {Profile} from './profile.js'

/** A marker and the notation it is written in. */
export interface StyledMarker extends Marker {
  readonly style: string
}

/** One of the texts that markers of a notation begin with. */
interface Start {
  readonly text: string
  readonly notation: Notation
}

/**
 * Reads markers of several notations at once. Notations of which no start can occur in the article are
 * left out before anything is searched.
 */
export class MarkerReader {
  /** Starts by their first character, in the order of the notations. */
  readonly #byCharacter = new Map<string, Start[]>()
  readonly #pattern: RegExp | undefined
  readonly #notations: readonly Notation[]
  #cuts: readonly CutPattern[] | undefined
  #anyCut: readonly RegExp[] | undefined

  constructor(
    readonly text: string,
    readonly profile: Profile,
    notations: readonly Notation[]
  ) {
    this.#notations = notations
    const occurring = new Set<string>()
    for (const notation of notations) {
      if (!notation.starts.some(start => profile.mayHold(start))) continue
      if (notation.mayOccur?.(text, profile) === false) continue
      for (const start of notation.starts) {
        if (!profile.mayHold(start)) continue
        occurring.add(start)
        const others = this.#byCharacter.get(start[0]!)
        if (others) others.push({text: start, notation})
        else this.#byCharacter.set(start[0]!, [{text: start, notation}])
      }
    }
    if (occurring.size > 0) this.#pattern = new RegExp(`(?=${alternatives(occurring)})`, 'g')
  }

  /** Next place at or after `from` where a marker can begin, or -1. */
  nextStart(from: number): number {
    if (!this.#pattern) return -1
    this.#pattern.lastIndex = from
    return this.#pattern.test(this.text) ? this.#pattern.lastIndex : -1
  }

  /** All markers in text order, each as the first notation reads it. */
  *markers(): Generator<StyledMarker> {
    let at = this.nextStart(0)
    while (at >= 0) {
      const marker = this.readAt(at)
      if (marker) yield marker
      at = this.nextStart(marker ? marker.span.end : at + 1)
    }
  }

  /** Whether a marker is in the text that `accepts` lets count. */
  holdsAny(accepts: (marker: StyledMarker) => boolean = () => true): boolean {
    for (const marker of this.markers()) if (accepts(marker)) return true
    return false
  }

  /** Marker that begins at `at`, as read by the first notation that `accepts` allows. */
  readAt(at: number, accepts: (marker: Marker) => boolean = () => true): StyledMarker | undefined {
    for (const {text, notation} of this.#byCharacter.get(this.text[at] ?? '') ?? []) {
      if (!this.text.startsWith(text, at)) continue
      const marker = notation.read(this.text, at, this.profile)
      if (marker && !isAt(marker, at, this.text))
        throw new RangeError(misplaced(notation, marker, at))
      if (marker && accepts(marker)) return {style: notation.name, ...marker}
    }
    return
  }

  /**
   * The marker that is cut off at `end`: the longest one that any notation knows, whether the article
   * uses the notation elsewhere or not.
   */
  readCut(start: number, end: number): {span: Span; style: string} | undefined {
    this.#cuts ??= cutPatterns(this.#notations)
    const limit = Math.max(start, end - longestCut)
    const tail = this.text.slice(limit, end)
    // Most blocks end in words; those are ruled out at once.
    this.#anyCut ??= joined(this.#cuts.map(({pattern}) => pattern))
    if (!this.#anyCut.some(pattern => pattern.test(tail))) return
    const found = this.#cuts.map(({style, pattern}) => ({style, at: tail.search(pattern)}))
    const cut = found.reduce<(typeof found)[number] | undefined>(
      (best, each) => (each.at >= 0 && each.at < (best?.at ?? tail.length) ? each : best),
      undefined
    )
    return cut && {span: {start: limit + cut.at, end}, style: cut.style}
  }
}

/** What is left of a marker that is cut off, up to the end of a text. */
interface CutPattern {
  readonly style: string
  readonly pattern: RegExp
}

/** The ids left of a marker that is cut off are at most this long. */
const longestCut = 128

function cutPatterns(notations: readonly Notation[]): CutPattern[] {
  return notations.flatMap(({name, starts, evidence, cut}) => {
    if (cut === false || (cut === undefined && evidence === 'profile')) return []
    const given =
      cut ??
      new RegExp(`(?:${starts.map(start => literal(start.trimEnd())).join('|')})[\\d,; –—-]{0,62}`)
    const flags = given.flags.replace(/[gy]/g, '')
    return [{style: name, pattern: new RegExp(`(?:${given.source})$`, flags)}]
  })
}

/** One pattern for all those that share their flags. */
function joined(patterns: readonly RegExp[]): RegExp[] {
  const byFlags = new Map<string, string[]>()
  for (const {flags, source} of patterns) {
    const others = byFlags.get(flags)
    if (others) others.push(source)
    else byFlags.set(flags, [source])
  }
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags))
}

/** A pattern that matches these characters. */
const literal = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/**
 * Read the marker that begins at `at` in a text that need not be the article: what a repair would make
 * of a part of it.
 */
export function readMarkerAt(
  notations: readonly Notation[],
  text: string,
  at: number,
  profile: Profile
): StyledMarker | undefined {
  for (const notation of notations) {
    if (!notation.starts.some(start => text.startsWith(start, at))) continue
    const marker = notation.read(text, at, profile)
    if (marker && isAt(marker, at, text)) return {style: notation.name, ...marker}
  }
  return
}

/** A marker begins where it is read, and is not empty. */
function isAt({span}: Marker, at: number, text: string): boolean {
  return span.start === at && span.end > at && span.end <= text.length
}

function misplaced({name}: Notation, {span}: Marker, at: number): string {
  return `Expected notation \`${name}\` to read a marker that begins at ${at}, got ${span.start}–${span.end}`
}

/** One pattern for all starts; a start that another one begins with says no more. */
function alternatives(starts: ReadonlySet<string>): string {
  const shortest = [...starts].filter(
    start => ![...starts].some(other => other !== start && start.startsWith(other))
  )
  return shortest.map(literal).join('|')
}
