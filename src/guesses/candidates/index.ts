import {twoDigits} from '../overlap/index.js'
import {blockFinalCitation} from './block-final-citation.js'
import type {Candidate, CandidateRule, Grounds, Guess} from './candidate.js'
import {excerptOverlap} from './excerpt-overlap.js'
import {leadIn} from './lead-in.js'
import {namedSource} from './named-source.js'
import {repeatedClaim} from './repeated-claim.js'
import {Repeats} from './repeats.js'

export type {Candidate} from './candidate.js'

/** Guesses with this probability are right as often as wrong; below it, readers are better off without. */
const defaultThreshold = 0.45

/** In the order of reasons that weigh the same. */
const rules: readonly CandidateRule[] = [
  repeatedClaim,
  excerptOverlap,
  namedSource,
  leadIn,
  blockFinalCitation
]

/** The best guess of each rule, for one claim and one source. */
type Best = Map<Candidate['rule'], Guess>

/**
 * Infer sources for claims whose ids are lost, or that have no citation of their own.
 *
 * A rule counts once, with its best guess; rules are combined as if their errors were independent:
 *
 *     probability = 1 − (1 − best repeated claim) (1 − best excerpt × its confidence) …
 *
 * @param threshold
 *   Least probability that is reported, 0 to 1.
 * @returns
 *   In the order of the claims, the most probable first; never a source that the claim cites.
 */
export function findCandidates(
  article: Omit<Grounds, 'truncated' | 'repeats'>,
  threshold: number = defaultThreshold
): Candidate[] {
  const {claims, statements, citations, terms} = article
  const lost = new Set(citations.filter(({status}) => status === 'truncated').map(({id}) => id))
  const truncated =
    lost.size === 0
      ? []
      : [...claims.keys()].filter(at => claims[at]!.citationIds.some(id => lost.has(id)))
  const repeats = new Repeats(claims, statements, terms)
  const byClaim = new Map<number, Map<string, Best>>()
  for (const {rule, guess} of rules) {
    for (const each of guess({...article, truncated, repeats})) keepBest(byClaim, rule, each)
  }
  return [...byClaim]
    .sort(([a], [b]) => a - b)
    .flatMap(([claim, bySource]) =>
      [...bySource]
        .filter(([sourceId]) => !claims[claim]!.sourceIds.includes(sourceId))
        .map(([sourceId, best]) => combine(claims[claim]!.id, sourceId, best))
        .filter(({probability}) => probability >= threshold)
        .sort((a, b) => b.probability - a.probability)
    )
}

function keepBest(
  byClaim: Map<number, Map<string, Best>>,
  rule: Candidate['rule'],
  guess: Guess
): void {
  const bySource = byClaim.get(guess.claim) ?? new Map<string, Best>()
  const best: Best = bySource.get(guess.sourceId) ?? new Map()
  const known = best.get(rule)
  if (!known || guess.probability > known.probability) best.set(rule, guess)
  byClaim.set(guess.claim, bySource.set(guess.sourceId, best))
}

function combine(claimId: string, sourceId: string, best: Best): Candidate {
  const guesses = [...best].sort(([, a], [, b]) => b.probability - a.probability)
  const wrong = guesses.reduce((product, [, {probability}]) => product * (1 - probability), 1)
  return {
    claimId,
    sourceId,
    rule: guesses[0]![0],
    // Rounding to two digits must not make a guess certain.
    probability: Math.min(0.99, twoDigits(1 - wrong)),
    reasons: guesses.map(([, {reason}]) => reason)
  }
}
