import {addressKey, type Source} from '../sources/index.js'
import type {Check} from './problem.js'

export const unusedSource: Check = {
  id: 'unused-source',
  severity: 'info',
  summary: 'A source is listed, but never cited',
  help: 'Cite it where it is used, or take it off the list',
  find({sources}) {
    const cited = sources.filter(({citationIds}) => citationIds.length > 0)
    // A listed source may be cited by its address.
    const addresses = new Set(cited.map(({url}) => url && addressKey(url)))
    const isUnused = ({listed, citationIds, span, url}: Source) =>
      listed && span && citationIds.length === 0 && !(url && addresses.has(addressKey(url)))
    return sources.filter(isUnused).map(({id, span}) => ({
      ruleId: this.id,
      reason: `Source \`${id}\` is listed, but never cited`,
      ...(span && {span})
    }))
  }
}
