import type {Numeral, Taken} from '../../amounts/index.js'
import type {TypedValue} from '../value.js'
import type {Conventions} from './conventions.js'

/** A kind of value: how to tell from a text that it is one, and what it says. */
export interface ValueKind {
  readonly name: string
  /**
   * Read a text that is a value of this kind from its first to its last character.
   *
   * @param text
   *   Plain text on one line, its digits, spaces and signs made ASCII (see `normalize`).
   */
  readonly read: (text: string, reader: Reader) => TypedValue | undefined
}

/** What a kind needs to read values within its own: the ends of a range, what follows `~`. */
export interface Reader {
  readonly conventions: Conventions
  /** The numeral a text begins with; several kinds ask for that of the same text. */
  numeral(text: string): Taken<Numeral> | undefined
  /** An amount or a date; no range, no bound, nothing approximate. */
  scalar(text: string): TypedValue | undefined
  /** A scalar, or a range of them. */
  amount(text: string): TypedValue | undefined
}
