import type {Check} from './problem.js'

export const unusedSource: Check = {
  id: 'unused-source',
  severity: 'info',
  summary: 'A source is listed, but never cited',
  help: 'Cite it where it is used, or take it off the list',
  find({sources}) {
    return sources
      .filter(({listed, citationIds, span}) => listed && span && citationIds.length === 0)
      .map(({id, span}) => ({
        ruleId: this.id,
        reason: `Source \`${id}\` is listed, but never cited`,
        ...(span && {span})
      }))
  }
}
