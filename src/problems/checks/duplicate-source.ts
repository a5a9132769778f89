import type {Source} from '../../sources/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check} from '../problem.js'

export const duplicateSource: Check = {
  id: 'duplicate-source',
  severity: 'info',
  summary: 'Two sources of the list have the same address',
  help: 'Let one entry stand, and cite it by one id',
  find({sources}) {
    const byAddress = new Map<string, Source>()
    return sources.flatMap(source => {
      const {id, url, span, listed} = source
      // What a citation links to may be on the list as well.
      if (!url || !listed) return []
      const key = canonicalUrl(url)
      const first = byAddress.get(key)
      if (!first) byAddress.set(key, source)
      // One entry may have several ids.
      if (!first || (span && first.span?.start === span.start)) return []
      return [
        {
          ruleId: this.id,
          reason: `Sources \`${first.id}\` and \`${id}\` have the same address`,
          ...(span && {span})
        }
      ]
    })
  }
}
