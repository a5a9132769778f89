/**
 * What the text of a source has in common with a claim that cites it, and what it lacks.
 *
 * It is the overlap of words and never says that the source supports the claim: overlap distinguishes
 * supported from unsupported claims hardly better than chance.
 */
export interface Evidence {
  readonly claimId: string
  readonly sourceId: string
  /** Which text: the one that the caller gave with the source, or the excerpt in the article. */
  readonly from: 'text' | 'excerpt'
  /** How much of the claim’s words the passages hold together, by weight: 0 to 1, two digits. */
  readonly overlap: number
  /** The one to three sentences that hold most of the claim, in the order of the text. */
  readonly passages: readonly Passage[]
  /** What the claim says and the text does not. */
  readonly missing: Missing
}

export interface Passage {
  /** Where it is in the text of the source, or in `text` of the excerpt: UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What this sentence holds alone. */
  readonly overlap: number
}

export interface Missing {
  /** As the claim writes them; a number that rounds to it is not missing. */
  readonly numbers: readonly string[]
  readonly years: readonly string[]
  readonly names: readonly string[]
}
