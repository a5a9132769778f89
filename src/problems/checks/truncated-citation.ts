import type {Check} from '../problem.js'

export const truncatedCitation = {
  id: 'truncated-citation',
  severity: 'warning',
  summary: 'A citation is cut off, and its ids are lost',
  help: 'Look the ids up where the article came from; candidates are guesses, not links',
  example: {
    before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [ |\n',
    after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up [4] |\n'
  },
  find({citations}) {
    return citations
      .filter(({status}) => status === 'truncated')
      .map(({span, raw}) => ({
        reason: `Citation is cut off after \`${raw}\`: its ids are lost`,
        span
      }))
  }
} as const satisfies Check
