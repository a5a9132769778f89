import type {List} from 'mdast'
import type {Claim} from '../../claims/index.js'
import {itemOfCitedLeadIn} from '../overlap/index.js'
import type {CandidateRule, Guess} from './candidate.js'

/**
 * The sentence that introduces the list cites: `According to the agency [3]:`. What it cites is
 * shared among its ids.
 */
export const leadIn: CandidateRule = {
  rule: 'lead-in',
  guess({claims, statements}) {
    const leads = new Map<List, Claim | undefined>()
    const guesses: Guess[] = []
    for (const [claim, {block, context}] of statements.entries()) {
      const {list} = block
      if (!list || context.leadIn === undefined) continue
      if (!leads.has(list)) leads.set(list, claims[claim - 1])
      const lead = leads.get(list)
      if (!lead || lead.text !== context.leadIn || claims[claim]!.citationIds.length > 0) continue
      for (const sourceId of lead.sourceIds) {
        guesses.push({
          claim,
          sourceId,
          probability: itemOfCitedLeadIn / lead.sourceIds.length,
          reason: `item of the list that ${lead.id} introduces, which cites [${lead.sourceIds.join('][')}]`
        })
      }
    }
    return guesses
  }
}
