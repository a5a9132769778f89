import type {Profile} from '../profile/index.js'
import type {Marker, Notation} from './notation.js'

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
 * Reads markers of several notations at once. Notations of which no start can stand in the article are
 * left out before anything is searched.
 */
export class MarkerReader {
  /** Starts by their first character, in the order of the notations. */
  readonly #byCharacter = new Map<string, Start[]>()
  readonly #pattern: RegExp | undefined

  constructor(
    readonly text: string,
    readonly profile: Profile,
    notations: readonly Notation[]
  ) {
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

  /** Next place at or behind `from` where a marker can begin, or -1. */
  nextStart(from: number): number {
    if (!this.#pattern) return -1
    this.#pattern.lastIndex = from
    return this.#pattern.test(this.text) ? this.#pattern.lastIndex : -1
  }

  /** Whether a marker is in the text that `accepts` lets count; where none can be is not looked at. */
  holdsAny(accepts: (marker: StyledMarker) => boolean = () => true): boolean {
    for (let at = this.nextStart(0); at >= 0; ) {
      const marker = this.readAt(at)
      if (marker && accepts(marker)) return true
      at = this.nextStart(marker ? marker.span.end : at + 1)
    }
    return false
  }

  /** Marker that begins at `at`, as the first notation reads it that `accepts` lets have it. */
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
  return shortest.map(start => start.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
}
