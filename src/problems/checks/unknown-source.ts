import type {Check} from '../problem.js'
import {cutBehind} from './truncated-reference-list.js'

/** The article has a list, and a citation names what is not on it. */
export const unknownSource: Check = {
  id: 'unknown-source',
  severity: 'warning',
  summary: 'A citation names a source that the list of the article does not hold',
  help: 'Add the source to the list, or correct the id',
  find(findings) {
    const {citations, sources} = findings
    if (!sources.some(({listed}) => listed)) return []
    const known = new Set(sources.filter(({listed, url}) => listed || url).map(({id}) => id))
    // Said once, by the list that breaks off.
    for (const id of cutBehind(findings)?.missing ?? []) known.add(id)
    const isKnown = (id: string) => known.has(id)
    return citations
      .filter(({sourceIds}) => !sourceIds.every(isKnown))
      .flatMap(({sourceIds, span}) =>
        sourceIds
          .filter(id => !isKnown(id))
          .map(id => ({
            ruleId: this.id,
            reason: `Cannot find a source for \`${id}\` in the article’s list`,
            span
          }))
      )
  }
}
