import {isSuperseded, type SourceEntry} from '../../scan/reference-lists/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Two lists have the same ids, and one explains more of what is cited. */
export const secondList = {
  id: 'second-list',
  severity: 'warning',
  summary: 'Another list of sources has the same numbers, and is not read',
  help: 'Keep one list, and delete the other',
  example: {
    before:
      'Ozone fell [1]. Methane rose [2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n\n## References\n\n1. [C](https://c.example/3)\n',
    after:
      'Ozone fell [1]. Methane rose [2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n'
  },
  find({lists, sources}) {
    const superseded = lists.filter(isSuperseded)
    if (superseded.length === 0) return []
    const addresses = new Map(sources.map(({id, url}) => [id, url && canonicalUrl(url)]))
    // A list that says the same as the other one needs no message.
    const repeats = ({ids, url}: SourceEntry) =>
      url !== undefined && ids.every(id => addresses.get(id) === canonicalUrl(url))
    return superseded
      .filter(({entries}) => !entries.every(repeats))
      .map(({entries}) => {
        const {ids, span} = entries[0]!
        return {
          reason: `The list that begins with \`${ids[0]}\` here is not read: another one explains more of the citations`,
          span: {start: span.start, end: entries.at(-1)!.span.end}
        }
      })
  }
} as const satisfies Check
