import {attributionOf, nameKey} from '../../sources/index.js'
import {namedFollowOn} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'

/**
 * The claim is attributed to a publisher that is a source elsewhere: `Reuters also said …`, without a
 * marker or with a lost one, after `Reuters reported … [1]`.
 */
export const namedSource: CandidateRule = {
  rule: 'named-source',
  guess({claims, sources}) {
    const named = new Map(
      sources.flatMap(({id, name}) => (name ? [[nameKey(name.value), {id, name}] as const] : []))
    )
    if (named.size === 0) return []
    return claims.flatMap(({text, sourceIds}, claim): Guess[] => {
      if (sourceIds.length > 0) return []
      const source = named.get(nameKey(attributionOf(text) ?? ''))
      if (!source) return []
      const {id: sourceId, name} = source
      return [
        {
          claim,
          sourceId,
          probability: namedFollowOn,
          reason: `attributed to ${name.value}, as ${name.claimIds.join(', ')} which cite [${sourceId}]`
        }
      ]
    })
  }
}
