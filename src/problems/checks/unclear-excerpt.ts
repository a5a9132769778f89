import type {Check} from '../problem.js'

/** An excerpt that could not be given to a source. */
export const unclearExcerpt: Check = {
  id: 'unclear-excerpt',
  severity: 'info',
  summary: 'An excerpt cannot be given to one source',
  help: 'Put the number of its source before the excerpt',
  find({excerpts}) {
    return excerpts
      .filter(({sourceId}) => sourceId === null)
      .map(({id, span, alternatives}) => {
        const ids = alternatives.map(({sourceId}) => `\`${sourceId}\``)
        const guess = ids.length > 0 ? `; nearest: ${ids.join(', ')}` : ''
        return {
          ruleId: this.id,
          reason: `Cannot tell which source excerpt \`${id}\` is from${guess}`,
          span
        }
      })
  }
}
