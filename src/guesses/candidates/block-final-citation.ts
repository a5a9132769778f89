import {sentenceBeforeCited} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'

/**
 * The paragraph cites at its end, and this sentence stands before the one that does: `A fell. B rose.
 * [1]`. Back to the previous citation, at most as far as the table goes.
 *
 * Usually such a run covers its own sentence only, whether it stands before the stop or behind it.
 */
export const blockFinalCitation: CandidateRule = {
  rule: 'block-final-citation',
  guess({claims, statements}) {
    const guesses: Guess[] = []
    for (const [last, {block, kind}] of statements.entries()) {
      const {sourceIds, id} = claims[last]!
      if (kind !== 'sentence' || sourceIds.length === 0) continue
      if (statements[last + 1]?.block === block) continue
      for (const [before, probability] of sentenceBeforeCited.entries()) {
        const claim = last - before - 1
        if (statements[claim]?.block !== block || claims[claim]!.citationIds.length > 0) break
        for (const sourceId of sourceIds) {
          const reason = `${before + 1} before ${id}, with which its paragraph ends and which cites [${sourceIds.join('][')}]`
          guesses.push({claim, sourceId, probability, reason})
        }
      }
    }
    return guesses
  }
}
