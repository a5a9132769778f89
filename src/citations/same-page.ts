import {isSuperseded, type ReferenceList} from '../scan/reference-lists/index.js'
import {canonicalUrl, type Span} from '../text/index.js'

/**
 * Give citations of one page one id: the first address that the article has for it, as written.
 *
 * ```markdown
 * > | It froze ([Ice](https://www.o.example/a/)), and thawed ([Thaw](http://o.example/a)).
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^                 the id of both
 * ```
 *
 * An address that a list explains keeps its id, and citations of the page take it: the number of its
 * entry, where the list has numbers and explains that place.
 */
export function joinSamePages<M extends {readonly ids: readonly string[]; readonly span: Span}>(
  markers: readonly M[],
  lists: readonly ReferenceList[]
): readonly M[] {
  if (!markers.some(({ids}) => ids.some(isAddress))) return markers
  const entries = numberedPages(lists)
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
    const ids = marker.ids.map(id => {
      if (!isAddress(id) || isListed.has(id)) return id
      const entry = entries.get(canonicalUrl(id))
      const explains = entry && entry.scope.start <= marker.span.start
      return explains && marker.span.start < entry.scope.end ? entry.id : idOf(id)
    })
    return {...marker, ids: [...new Set(ids)]}
  })
}

/** What the first entry of each page calls it, and where. */
function numberedPages(lists: readonly ReferenceList[]): Map<string, {id: string; scope: Span}> {
  const pages = new Map<string, {id: string; scope: Span}>()
  for (const list of lists) {
    if (isSuperseded(list)) continue
    for (const {ids, url} of list.entries) {
      const [id] = ids
      if (id === undefined || url === undefined) continue
      const page = canonicalUrl(url)
      if (!pages.has(page)) pages.set(page, {id, scope: list.scope})
    }
  }
  return pages
}

const isAddress = (id: string) => /^https?:\/\//i.test(id)
