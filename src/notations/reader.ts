import type {Profile} from '../profile.js'
import type {Marker, Notation} from './notation.js'

/** A marker and the notation it is written in. */
export interface StyledMarker extends Marker {
  readonly style: string
}

/**
 * Reads markers of several notations at once. Notations whose hints do not occur in the article are
 * left out, so that they cost one search each.
 */
export class MarkerReader {
  readonly #byStart = new Map<string, Notation[]>()
  readonly #starts: RegExp | undefined

  constructor(
    readonly text: string,
    readonly profile: Profile,
    notations: readonly Notation[]
  ) {
    for (const notation of notations) {
      if (!notation.hints.some(hint => text.includes(hint))) continue
      for (const start of notation.starts) {
        const others = this.#byStart.get(start)
        if (others) others.push(notation)
        else this.#byStart.set(start, [notation])
      }
    }
    const starts = [...this.#byStart.keys()].map(start => start.replace(/[\]\\^-]/, '\\$&'))
    if (starts.length > 0) this.#starts = new RegExp(`[${starts.join('')}]`, 'gu')
  }

  /** Next place at or behind `from` where a marker can begin, or -1. */
  nextStart(from: number): number {
    if (!this.#starts) return -1
    this.#starts.lastIndex = from
    return this.#starts.test(this.text) ? this.#starts.lastIndex - 1 : -1
  }

  /** Marker that begins at `at`, as the first notation reads it that `accepts` lets have it. */
  readAt(at: number, accepts: (marker: Marker) => boolean = () => true): StyledMarker | undefined {
    for (const notation of this.#byStart.get(this.text[at] ?? '') ?? []) {
      const marker = notation.read(this.text, at, this.profile)
      if (marker && accepts(marker)) return {...marker, style: notation.name}
    }
    return
  }
}
