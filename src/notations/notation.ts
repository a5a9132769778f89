import type {Profile} from '../profile.js'
import type {Span} from '../span.js'

/** One marker as its notation reads it. */
export interface Marker {
  /** The marker itself. */
  readonly span: Span
  /** Ids as written; ranges expanded. */
  readonly ids: readonly string[]
  /** Canonical form; what `span` covers when left out. */
  readonly text?: string
  /** Page or section within the source. */
  readonly locator?: string
  /** Where the source is, when the marker says so. */
  readonly url?: string
  /** What the marker calls the source. */
  readonly title?: string
  /** The words the notation itself marks as supported. */
  readonly claim?: Span
  /** Further pieces that belong to the marker and are no prose, for example a closing tag. */
  readonly companions?: readonly Span[]
}

/**
 * One way to write a citation. Built-in and user notations have the same shape.
 */
export interface Notation {
  /** `citation.style`. */
  readonly name: string
  /** Characters a marker begins with. */
  readonly starts: string
  /**
   * Pieces of text of which at least one stands in every article that uses the notation; an
   * article without them is not searched for it.
   */
  readonly hints: readonly string[]
  /**
   * Read the marker that begins at `at`.
   *
   * @param text
   *   The article; `text[at]` is one of `starts`.
   * @param profile
   *   What is known of the whole article.
   * @returns
   *   The marker, or nothing when none begins here. It looks at a bounded number of characters.
   */
  read(text: string, at: number, profile: Profile): Marker | undefined
}
