import {isSuperseded, type SourceEntry} from '../../scan/reference-lists/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Two lists have the same ids, and one explains more of what is cited. */
export const secondList: Check = {
  id: 'second-list',
  severity: 'warning',
  summary: 'Another list of sources has the same numbers',
  help: 'Let one list stand; the other one is not read',
  find({lists, sources}) {
    const superseded = lists.filter(isSuperseded)
    if (superseded.length === 0) return []
    const addresses = new Map(sources.map(({id, url}) => [id, url && canonicalUrl(url)]))
    // A list that says the same as the other one needs no word.
    const repeats = ({ids, url}: SourceEntry) =>
      url !== undefined && ids.every(id => addresses.get(id) === canonicalUrl(url))
    return superseded
      .filter(({entries}) => !entries.every(repeats))
      .map(({entries}) => {
        const {ids, span} = entries[0]!
        return {
          ruleId: this.id,
          reason: `The list that begins with \`${ids[0]}\` here is not read: another one explains more of the citations`,
          span: {start: span.start, end: entries.at(-1)!.span.end}
        }
      })
  }
}
