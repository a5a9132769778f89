import {sentenceBeforeCited} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'

/**
 * The paragraph ends in a citation, and this sentence precedes the one that carries it: `A fell. B
 * rose. [1]`. It reaches back to the previous citation, at most as many sentences as the table has rows.
 *
 * Usually such a run covers only its own sentence, whether it comes before or after the full stop.
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
