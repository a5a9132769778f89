/**
 * How often a guess is right, by what it is based on. Each row applies from its first number upward.
 *
 * All of it was measured on answers of language models in English, not on news articles and not on
 * other languages; there, take the numbers as a ranking only.
 */
type Calibration = readonly (readonly [from: number, share: number])[]

/**
 * An excerpt is from the source it is assigned to, by what the assignment loses in total without
 * that pair. 383 public answers whose sources come with their texts, some texts left out.
 */
export const excerptByMargin: Calibration = [
  [0.2, 0.97],
  [0.1, 0.92],
  [0.05, 0.82],
  [0.02, 0.62],
  [0, 0.49]
]

/**
 * An id of one claim is an id of another, by how similar the two are (`similarityOf`). The cited claims
 * of 136 articles, their ids hidden, each against the claim most similar to it that can be a repeat:
 * 315 from 0.3 up. Below, it is what any two claims of an article have in common, and no evidence.
 */
export const claimBySimilarity: Calibration = [
  [0.75, 0.95],
  [0.55, 0.91],
  [0.4, 0.69],
  [0.3, 0.44]
]

/**
 * A claim has the source of an excerpt, by how much of the claim the excerpt holds by weight. Pairs of
 * a claim and the opening of a source that its answer cites: 10,933. Below 0.2 (.06 to .18) it is not
 * evidence.
 */
export const claimByCoverage: Calibration = [
  [0.65, 0.94],
  [0.4, 0.88],
  [0.3, 0.72],
  [0.2, 0.45]
]

/**
 * A sentence without a citation has the ids that its paragraph ends in, one, two, three sentences on.
 * The first is from a sample labeled by hand (20 % of runs cover both of two sentences); the others
 * are how often a cited sentence shares an id with the last of its paragraph, on 136 articles.
 */
export const sentenceBeforeCited: readonly number[] = [0.2, 0.11, 0.06]

/**
 * An item has the id of the sentence that introduces its list: of items on 136 articles that cite for
 * themselves below a lead-in that cites, 5 of 5 share an id; by the rule of succession 6 in 7.
 */
export const itemOfCitedLeadIn = 0.86

/**
 * A claim attributed to a publisher has the source with that publisher's name: attributions read
 * correctly on PolNeAR (.91) × publishers that are the source cited (4 of 4, by the rule of succession
 * 5 in 6).
 */
export const namedFollowOn = 0.76

/** What a table says for a value; 0 below its last row. */
export function calibrated(table: Calibration, value: number): number {
  return table.find(([from]) => value >= from)?.[1] ?? 0
}

/** Shares are given with two digits, because more would suggest a precision they do not have. */
export function twoDigits(share: number): number {
  return Math.round(share * 100) / 100
}
