import {isSuperseded, type SourceEntry} from '../../scan/reference-lists/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Two entries of one list have the same id, and are not the same source. */
export const repeatedId: Check = {
  id: 'repeated-id',
  severity: 'warning',
  summary: 'Two entries of the list of sources have the same id',
  help: 'Give one of them another id, and correct what cites it',
  find({lists}) {
    return lists
      .filter(list => !isSuperseded(list))
      .flatMap(({entries}) => {
        const known = new Map<string, SourceEntry>()
        return entries.flatMap(entry =>
          entry.ids.flatMap(id => {
            const first = known.get(id) ?? entry
            known.set(id, first)
            if (first === entry || keyOf(first) === keyOf(entry)) return []
            const reason = `The list has two entries for \`${id}\`: the first one is read`
            return [{ruleId: this.id, reason, span: entry.span}]
          })
        )
      })
  }
}

const keyOf = ({title = '', url}: SourceEntry) => (url === undefined ? title : canonicalUrl(url))
