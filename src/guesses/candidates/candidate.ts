import type {Citation} from '../../citations/index.js'
import type {Claim, Statement} from '../../claims/index.js'
import type {Source} from '../../sources/index.js'
import type {Excerpt} from '../excerpts/index.js'
import type {ArticleTerms} from '../overlap/index.js'
import type {Repeats} from './repeats.js'

/** Claim to source, inferred. Never mixed into the links. */
export interface Candidate {
  readonly claimId: string
  readonly sourceId: string
  /** The strongest reason. */
  readonly rule:
    | 'repeated-claim'
    | 'excerpt-overlap'
    | 'block-final-citation'
    | 'lead-in'
    | 'named-source'
  /** From the published calibration tables; two digits. */
  readonly probability: number
  /** In words; each can be recomputed. */
  readonly reasons: readonly string[]
}

/** What the rules look at. */
export interface Grounds {
  readonly claims: readonly Claim[]
  /** What `claims` were made from, one each. */
  readonly statements: readonly Statement[]
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  readonly excerpts: readonly Excerpt[]
  readonly terms: ArticleTerms
  /** Claims with a citation whose ids are lost, by place in `claims`. */
  readonly truncated: readonly number[]
  readonly repeats: Repeats
}

/** One reason to think that a claim has a source. */
export interface Guess {
  /** Place of the claim in `claims`. */
  readonly claim: number
  readonly sourceId: string
  readonly probability: number
  readonly reason: string
}

/** One way to guess; several guesses of one rule for a claim and a source count once, the best. */
export interface CandidateRule {
  readonly rule: Candidate['rule']
  guess(grounds: Grounds): Guess[]
}
