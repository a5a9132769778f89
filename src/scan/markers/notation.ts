import type {Span} from '../../text/index.js'
import type {Profile} from './profile.js'

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
  /** Words inside `span` that belong to the sentence: `According to [the WHO](url), …`. */
  readonly words?: Span
  /** Further pieces that belong to the marker and are not prose, for example a closing tag. */
  readonly companions?: readonly Span[]
}

/**
 * One way to write a citation. Built-in notations and those in `options.notations` have the same
 * shape.
 *
 * @example
 *   const wiki = {
 *     name: 'wiki',
 *     starts: ['{{cite|'],
 *     read(text, at) {
 *       const end = text.indexOf('}}', at)
 *       if (end < 0 || end - at > 64) return
 *       return {span: {start: at, end: end + 2}, ids: [text.slice(at + 7, end)]}
 *     }
 *   }
 */
export interface Notation {
  /** `citation.style`. */
  readonly name: string
  /**
   * What a marker begins with, at least one character each. An article that holds none of them is not
   * searched for the notation.
   */
  readonly starts: readonly string[]
  /**
   * What shows that a marker is one, `own` when left out.
   *
   * - `own`: its characters. It counts as evidence of how the article cites, so beside it links and
   *   bare numbers cite nothing.
   * - `profile`: the profile of the article, since the same characters occur in prose. It is not
   *   evidence itself, and is read last.
   */
  readonly evidence?: 'own' | 'profile'
  /**
   * What is left of a marker that is cut off at the end of a cell or a block, from its start on. When
   * left out it is one of `starts`, with numbers after it; for a notation that needs the profile it is
   * nothing. `false`: a marker that is cut off cannot be told.
   */
  readonly cut?: RegExp | false
  /**
   * Whether the article may use the notation at all; asked once per article. Where an article is
   * repaired, `read` is called without asking.
   */
  mayOccur?(text: string, profile: Profile): boolean
  /**
   * Read the marker that begins at `at`.
   *
   * @param text
   *   The article; one of `starts` begins at `at`.
   * @param profile
   *   What is known of the whole article.
   * @returns
   *   The marker, or nothing when none begins here. It looks at a bounded number of characters.
   */
  read(text: string, at: number, profile: Profile): Marker | undefined
}
