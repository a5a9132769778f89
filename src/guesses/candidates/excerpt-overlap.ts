import {calibrated, claimByCoverage} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'
import {canAgree, statedBy} from './stated.js'

/**
 * An excerpt of a source contains what the claim says. The guess is no more certain than the alignment
 * of the excerpt, and it is dropped where the same statement occurs elsewhere with other ids.
 */
export const excerptOverlap: CandidateRule = {
  rule: 'excerpt-overlap',
  guess({claims, excerpts, terms, truncated, repeats}) {
    if (excerpts.length === 0) return []
    return truncated.flatMap((claim): Guess[] =>
      terms.excerpts.near(terms.claims[claim]!, excerpts.length).flatMap(({text, coverage}) => {
        const {id, sourceId, confidence, text: excerpt} = excerpts[text]!
        const share = calibrated(claimByCoverage, coverage)
        if (sourceId === null || share === 0 || !repeats.allow(claim, sourceId)) return []
        if (!canAgree(statedBy(claims[claim]!), excerpt, terms.names)) return []
        return [
          {
            claim,
            sourceId,
            probability: share * confidence,
            reason: `excerpt ${id}, which is from [${sourceId}] (${confidence.toFixed(2)}), holds ${coverage.toFixed(2)} of its words by weight`
          }
        ]
      })
    )
  }
}
