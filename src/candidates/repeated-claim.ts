import {calibrated, claimBySimilarity, similarityOf, TermIndex} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'
import {canAgree, canRepeat, statedBy} from './stated.js'

/** Claims that share the most words are compared; others are less similar still. */
const mostCompared = 12
/** Two claims this similar are near-duplicates: what tells them apart is their ids. */
const same = 0.75
/** Two claims this similar are one statement to a reader. */
const near = 0.55

/**
 * The statement stands elsewhere in the article, with its ids.
 *
 * ```markdown
 * > | | Azure | Microsoft remains the primary cloud partner [ |
 * > | Reports say that Microsoft remains the primary cloud partner [4][10].
 * ```
 *
 * A cell is read with the key of its row. Two statements that differ in a number or in their subject
 * are not the same.
 * Where near-duplicates carry different ids, only what they have in common counts: of ids taken from
 * one such pair 9 in 100 are right.
 */
export const repeatedClaim: CandidateRule = {
  rule: 'repeated-claim',
  guess({claims, statements, terms, truncated}) {
    if (truncated.length === 0) return []
    const cited = [...claims.keys()].filter(at => claims[at]!.sourceIds.length > 0)
    const index = new TermIndex(
      cited.map(at => terms.claims[at]!),
      terms.weights
    )
    return truncated.flatMap((claim): Guess[] => {
      const text = statedBy(claims[claim]!)
      const repeats = index
        .near(terms.claims[claim]!, mostCompared)
        .map(near => cited[near.text]!)
        .filter(at => canRepeat(statements[claim]!, statements[at]!))
        .map(at => claims[at]!)
        .filter(other => canAgree(text, statedBy(other), terms.names))
        .map(other => ({other, similarity: similarityOf(text, statedBy(other), terms.weights)}))
        .filter(({similarity}) => calibrated(claimBySimilarity, similarity) > 0)
      const duplicates = repeats.filter(({similarity}) => similarity >= same)
      const agreed = ({sourceIds}: {readonly sourceIds: readonly string[]}) =>
        sourceIds.filter(id => duplicates.every(({other}) => other.sourceIds.includes(id)))
      return repeats.flatMap(({other, similarity}) =>
        agreed(other).map(sourceId => ({
          claim,
          sourceId,
          probability: calibrated(claimBySimilarity, similarity),
          reason: `${wordFor(similarity)} ${other.id} (${similarity.toFixed(2)} similar), which cites [${other.sourceIds.join('][')}]`
        }))
      )
    })
  }
}

function wordFor(similarity: number): string {
  return similarity >= near ? 'same statement as' : 'much like'
}
