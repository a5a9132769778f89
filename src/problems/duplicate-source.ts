import type {Source} from '../sources/index.js'
import type {Check} from './problem.js'

export const duplicateSource: Check = {
  id: 'duplicate-source',
  severity: 'info',
  summary: 'Two sources of the list have the same address',
  help: 'Let one entry stand, and cite it by one id',
  find({sources}) {
    const byUrl = new Map<string, Source>()
    return sources.flatMap(source => {
      if (!source.url) return []
      const first = byUrl.get(source.url)
      if (!first) byUrl.set(source.url, source)
      if (!first || first.id === source.id) return []
      return [
        {
          ruleId: this.id,
          reason: `Sources \`${first.id}\` and \`${source.id}\` have the same address`,
          ...(source.span && {span: source.span})
        }
      ]
    })
  }
}
