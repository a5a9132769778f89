import type {Check} from '../problem.js'
import {cutAfter} from './truncated-reference-list.js'

/** The article has a list, and a citation names a source that is not on it. */
export const unknownSource = {
  id: 'unknown-source',
  severity: 'warning',
  summary: 'A citation names a source that is not on the list',
  help: 'Add the source to the list, or correct the id',
  example: {
    before:
      'Ozone fell [1]. Methane rose [7].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n',
    after:
      'Ozone fell [1]. Methane rose [2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n'
  },
  find(findings) {
    const {citations, sources} = findings
    if (!sources.some(({listed}) => listed)) return []
    const known = new Set(sources.filter(({listed, url}) => listed || url).map(({id}) => id))
    // Reported once, by the list that breaks off.
    for (const id of cutAfter(findings)?.missing ?? []) known.add(id)
    const isKnown = (id: string) => known.has(id)
    return citations
      .filter(({sourceIds}) => !sourceIds.every(isKnown))
      .flatMap(({sourceIds, span}) =>
        sourceIds
          .filter(id => !isKnown(id))
          .map(id => ({reason: `Cannot find a source for \`${id}\` in the article’s list`, span}))
      )
  }
} as const satisfies Check
