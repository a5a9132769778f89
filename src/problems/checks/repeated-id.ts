import {isSuperseded, type SourceEntry} from '../../scan/reference-lists/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Two entries of one list have the same id, and are not the same source. */
export const repeatedId = {
  id: 'repeated-id',
  severity: 'warning',
  summary: 'Two entries of the list of sources have the same id',
  help: 'Give one of them another id, and correct what cites it',
  example: {
    before:
      'Ozone fell [1]. Methane rose [2].\n\nSources:\n[1] A https://a.example/1\n[2] B https://b.example/2\n[2] C https://c.example/3\n',
    after:
      'Ozone fell [1]. Methane rose [2].\n\nSources:\n[1] A https://a.example/1\n[2] B https://b.example/2\n[3] C https://c.example/3\n'
  },
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
            return [{reason, span: entry.span}]
          })
        )
      })
  }
} as const satisfies Check

const keyOf = ({title = '', url}: SourceEntry) => (url === undefined ? title : canonicalUrl(url))
