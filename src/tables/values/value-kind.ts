import type {TypedValue} from '../value.js'
import type {Conventions} from './conventions.js'

/** A kind of value: how to tell from a text that it is one, and what it says. */
export interface ValueKind {
  readonly name: string
  /**
   * Read a text that is a value of this kind from its first to its last character.
   *
   * @param text
   *   Plain text on one line, its digits, spaces and signs made ASCII (see `normalise`).
   */
  readonly read: (text: string, reader: Reader) => TypedValue | undefined
}

/** What a kind needs to read values within its own: the ends of a range, what follows `~`. */
export interface Reader {
  readonly conventions: Conventions
  /** An amount or a date; no range, no bound, nothing approximate. */
  readonly scalar: (text: string) => TypedValue | undefined
  /** A scalar, or a range of them. */
  readonly amount: (text: string) => TypedValue | undefined
}
