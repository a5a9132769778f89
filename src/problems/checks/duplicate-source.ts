import type {Source} from '../../sources/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check} from '../problem.js'

export const duplicateSource = {
  id: 'duplicate-source',
  severity: 'info',
  summary: 'Two listed sources have the same address',
  help: 'Keep one entry, and cite it by one id',
  example: {
    before:
      'Ozone fell [1][2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://a.example/1)\n',
    after:
      'Ozone fell [1][2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n'
  },
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
        {reason: `Sources \`${first.id}\` and \`${id}\` have the same address`, ...(span && {span})}
      ]
    })
  }
} as const satisfies Check
