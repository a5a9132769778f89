import type {ReferenceList} from '../scan/reference-lists/index.js'
import {canonicalUrl} from '../text/index.js'

/**
 * Give citations of one page one id: the first address that the article has for it, as written.
 *
 * ```markdown
 * > | It froze ([Ice](https://www.o.example/a/)), and thawed ([Thaw](http://o.example/a)).
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^                 the id of both
 * ```
 *
 * An address that a list explains keeps its id, and citations of the page take it.
 */
export function joinSamePages<M extends {readonly ids: readonly string[]}>(
  markers: readonly M[],
  lists: readonly ReferenceList[]
): readonly M[] {
  if (!markers.some(({ids}) => ids.some(isAddress))) return markers
  const listed = lists.flatMap(({entries}) => entries.flatMap(({ids}) => ids)).filter(isAddress)
  const firstOf = new Map<string, string>()
  const idOf = (id: string) => {
    const page = canonicalUrl(id)
    const first = firstOf.get(page) ?? id
    firstOf.set(page, first)
    return first
  }
  for (const id of listed) idOf(id)
  const isListed = new Set(listed)
  return markers.map(marker => {
    const ids = marker.ids.map(id => (isAddress(id) && !isListed.has(id) ? idOf(id) : id))
    return {...marker, ids: [...new Set(ids)]}
  })
}

const isAddress = (id: string) => /^https?:\/\//i.test(id)
