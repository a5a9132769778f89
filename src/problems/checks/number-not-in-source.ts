import type {Evidence} from '../../guesses/evidence/index.js'
import type {Check} from '../problem.js'

/**
 * A claim gives a number or a year that does not occur in the text of any of its sources. Nine in ten
 * such years are not supported by the source; of other numbers, about half. Excerpts are too short to
 * tell.
 */
export const numberNotInSource = {
  id: 'number-not-in-source',
  severity: 'warning',
  summary: 'A number in a claim does not occur in the text of any of its sources',
  help: 'Look the number up in the source',
  example: {
    before: 'Ozone recovered by 40 percent in the north [4].',
    after: 'Ozone recovered by 30 percent in the north [4].',
    sources: [{id: '4', text: 'Ozone recovered by 30 percent in the north.'}]
  },
  find({evidence, claims}) {
    if (evidence.length === 0) return []
    const byClaim = new Map<string, Evidence[]>()
    for (const each of evidence) {
      const own = byClaim.get(each.claimId)
      if (own) own.push(each)
      else byClaim.set(each.claimId, [each])
    }
    return claims.flatMap(({id, span, sourceIds}) => {
      const own = byClaim.get(id) ?? []
      // A source whose text is not given may contain the number.
      if (own.length < sourceIds.length || own.some(({from}) => from === 'excerpt')) return []
      const [first, ...others] = own.map(({missing: {numbers, years}}) => [...numbers, ...years])
      const missing = first?.filter(number => others.every(other => other.includes(number))) ?? []
      return missing.map(number => ({
        reason: `\`${number}\` does not occur in the text of ${listOf(sourceIds)}`,
        span
      }))
    })
  }
} as const satisfies Check

function listOf(ids: readonly string[]): string {
  const names = ids.map(id => `\`${id}\``).join(', ')
  return ids.length === 1 ? `source ${names}` : `sources ${names}`
}
