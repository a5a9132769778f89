import type {Check} from '../problem.js'

export const truncatedCitation: Check = {
  id: 'truncated-citation',
  severity: 'warning',
  summary: 'A citation is cut off, and its ids are lost',
  help: 'Look the ids up where the article came from; candidates are guesses, not links',
  find({citations}) {
    return citations
      .filter(({status}) => status === 'truncated')
      .map(({span, raw}) => ({
        ruleId: this.id,
        reason: `Citation is cut off after \`${raw}\`: its ids are lost`,
        span
      }))
  }
}
