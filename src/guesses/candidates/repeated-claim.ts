import {calibrated, claimBySimilarity} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'

/** Two claims this similar are the same statement to a reader. */
const same = 0.55

/**
 * The same statement occurs elsewhere in the article with its ids.
 *
 * ```markdown
 * > | | Azure | Microsoft remains the primary cloud partner [ |
 * > | Reports say that Microsoft remains the primary cloud partner [4][10].
 * ```
 *
 * A cell is read with the key of its row. Two statements that differ in a number or in their subject
 * are not the same; where near-duplicates carry different ids, only what they share counts.
 */
export const repeatedClaim: CandidateRule = {
  rule: 'repeated-claim',
  guess({truncated, repeats}) {
    return truncated.flatMap((at): Guess[] =>
      repeats.of(at).flatMap(({claim, similarity}) =>
        claim.sourceIds
          .filter(sourceId => repeats.allow(at, sourceId))
          .map(sourceId => ({
            claim: at,
            sourceId,
            probability: calibrated(claimBySimilarity, similarity),
            reason: `${wordsFor(similarity)} ${claim.id} (${similarity.toFixed(2)} similar), which cites [${claim.sourceIds.join('][')}]`
          }))
      )
    )
  }
}

function wordsFor(similarity: number): string {
  return similarity >= same ? 'same statement as' : 'much like'
}
