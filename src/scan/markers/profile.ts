/**
 * What the links in running text do.
 *
 * - `cite`: the article has no other citations, so they are its citations;
 * - `name`: a link right before a number names the source of that number, `[Title](url)[3]`;
 * - `lead`: they lead elsewhere.
 */
export type LinkHabit = 'cite' | 'name' | 'lead'

/** Where a bare number that cites is written: `purposes.14`, `complex 3,`; or `purposes14.`. */
export type TrailingForm = 'behind-stop' | 'before-stop'

/**
 * What is known of a whole article before any single bracket is read. `word[4]` is a citation in one
 * article and an array index in another; the profile tells them apart.
 */
export interface Profile {
  /** Whether words, one character or more, may occur in the article; `no` is certain. */
  mayHold(words: string): boolean
  /** Ids that a reference list, a definition or a footnote explains. */
  readonly listed: ReadonlySet<string>
  /** The highest number among these ids, or 0. */
  readonly highestListed: number
  /** Labels of Markdown definitions as written, those of footnotes with their `^`. */
  readonly definitions: ReadonlySet<string>
  /** Writes markers of notations that are not links; bare links and numbers cite nothing then. */
  readonly hasMarkers: boolean
  /** How many `[n]` in running text follow a space, a stop or another marker. */
  readonly freeMarkers: number
  /** How many `[n]` are glued to words; 0 where the words are fewer than three. */
  readonly gluedMarkers: number
  /** The highest number in an `[n]` that is not glued to a word, or 0. */
  readonly highestFree: number
  /** How many `[[n]]` with one number there are. */
  readonly doubleBrackets: number
  /** What links in running text do. */
  readonly links: LinkHabit
  /** Whether an entry with a number has the address of a page, and no other marker cites entries. */
  listsPage(url: string): boolean
  /** Bare addresses in running text are citations. */
  readonly citesByAddress: boolean
  /** Where bare numbers that are citations are written; empty where they are figures. */
  readonly trailingForms: readonly TrailingForm[]
}
