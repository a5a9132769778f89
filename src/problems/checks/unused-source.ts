import type {Source} from '../../sources/index.js'
import {canonicalUrl} from '../../text/index.js'

const isAddress = /^(?:https?:\/\/|www\.)/i

import type {Check} from '../problem.js'

export const unusedSource = {
  id: 'unused-source',
  severity: 'info',
  summary: 'A source is listed but never cited',
  help: 'Cite it where it is used, or delete it from the list',
  example: {
    before:
      'Ozone fell [1].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n',
    after:
      'Ozone fell [1]. Methane rose [2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n'
  },
  find({sources}) {
    // A list without numbers says what was read: its entries need no citation.
    const unused = sources.filter(
      ({id, listed, span, citationIds}) =>
        listed && span && citationIds.length === 0 && !isAddress.test(id)
    )
    if (unused.length === 0) return []
    // A listed source may be cited by its address.
    const cited = sources.filter(({citationIds}) => citationIds.length > 0)
    const addresses = new Set(cited.map(({url}) => url && canonicalUrl(url)))
    const isCited = ({url}: Source) => url && addresses.has(canonicalUrl(url))
    return unused
      .filter(source => !isCited(source))
      .map(({id, span}) => ({
        reason: `Source \`${id}\` is listed, but never cited`,
        ...(span && {span})
      }))
  }
} as const satisfies Check
