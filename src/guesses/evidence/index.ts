import {type Claim, coveredText, type Link, type Statement} from '../../claims/index.js'
import type {GivenSource} from '../../sources/index.js'
import {Cursor} from '../../text/index.js'
import type {Excerpt} from '../excerpts/index.js'
import {type ArticleTerms, termsOf, twoDigits, Weights} from '../overlap/index.js'
import type {Evidence} from './evidence.js'
import {SourceText} from './source-text.js'

export type {Evidence, Missing, Passage} from './evidence.js'

/** What is compared. */
interface Compared {
  readonly claims: readonly Claim[]
  /** What `claims` were made from, one each. */
  readonly statements: readonly Statement[]
  /** In the order of `claims`. */
  readonly links: readonly Link[]
  readonly excerpts: readonly Excerpt[]
  readonly terms: ArticleTerms
}

/**
 * Compare claims with the texts of the sources they cite, where there are texts.
 *
 * A text that the caller gives is preferred to an excerpt, which is the start of one.
 *
 * @param given
 *   Sources from the caller, some with texts.
 * @returns
 *   One per claim and source with a text, in the order of the links.
 */
export function findEvidence(
  {claims, statements, links, excerpts, terms}: Compared,
  given: readonly GivenSource[] = []
): Evidence[] {
  const texts = readTexts(given, excerpts)
  if (texts.size === 0) return []
  const weights = new Weights([
    ...terms.claims,
    ...[...texts.values()].flatMap(({sentenceTerms}) => sentenceTerms)
  ])
  const seen = new Set<string>()
  // Links and statements are in the order of their claims.
  const cursor = new Cursor(claims.map((claim, index) => ({claim, statement: statements[index]!})))
  return links.flatMap((link): Evidence[] => {
    const {claimId, sourceId} = link
    const {claim, statement} = cursor.skipWhile(each => each.claim.id !== claimId)!
    const text = texts.get(sourceId)
    if (!text || seen.has(`${claimId} ${sourceId}`)) return []
    seen.add(`${claimId} ${sourceId}`)
    const words = coveredText(statement, link)
    const {rowKey = ''} = claim.context
    const asked = new Set(termsOf(`${rowKey} ${words}`))
    const sentences = text.sentencesFor(asked, weights)
    const held = new Set(sentences.flatMap(sentence => [...text.sentenceTerms[sentence]!]))
    return [
      {
        claimId,
        sourceId,
        from: text.from,
        overlap: twoDigits(weights.coverage(asked, held)),
        passages: sentences.map(sentence => text.passageOf(sentence, asked, weights)),
        missing: text.missingFrom(words, terms.names)
      }
    ]
  })
}

function readTexts(
  given: readonly GivenSource[],
  excerpts: readonly Excerpt[]
): Map<string, SourceText> {
  const texts = new Map<string, SourceText>()
  for (const {sourceId, text} of excerpts) {
    if (sourceId !== null) texts.set(sourceId, new SourceText('excerpt', text))
  }
  for (const {id, text} of given) if (text) texts.set(id, new SourceText('text', text))
  return texts
}
