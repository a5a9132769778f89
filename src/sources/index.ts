import type {Citation} from '../citations/index.js'
import {isSuperseded, type ReferenceList, type SourceEntry} from '../scan/reference-lists/index.js'
import {canonicalUrl} from '../text/index.js'
import {Drafts} from './drafts.js'
import type {GivenSource, Source} from './source.js'
import {worksOf} from './works.js'

export {attributionOf, nameKey, nameSources} from './names/index.js'
export {findNotes, withoutNotes} from './notes.js'
export {type SpreadSource, spreadSections} from './sections.js'
export type {GivenSource, SectionSource, Source, SourceName} from './source.js'

/** What a citation itself may say about its source. */
type CitationWithSource = Citation & {readonly url?: string; readonly title?: string}

/**
 * Collect the sources: listed ones in the order of the list, then cited ones in the order of their
 * first citation, then those that only the caller knows.
 *
 * @param lists
 *   Lists of the article; the first entry that explains an id determines its source.
 * @param given
 *   Sources from the caller; they fill in what the article does not say.
 */
export function collectSources(
  lists: readonly ReferenceList[],
  citations: readonly CitationWithSource[],
  given: readonly GivenSource[] = []
): Source[] {
  const drafts = new Drafts()
  const explaining = lists.filter(list => !isSuperseded(list))
  const idsOf = idsByPage(explaining, citations)
  for (const {entries, scope} of explaining) {
    const known = new Set<string>()
    for (const entry of entries) {
      const ids = entry.ids.length > 0 ? entry.ids : idsOf(entry)
      for (const id of ids) if (!known.has(id)) drafts.list(id, entry, scope)
      for (const id of ids) known.add(id)
    }
  }
  for (const {id: citationId, sourceIds, url, title, span} of citations) {
    for (const id of sourceIds) {
      drafts.cite(id, citationId, span.start)
      drafts.add(id, {url, title})
    }
  }
  addByAddress(drafts, explaining)
  for (const {id, title, url, date} of given) drafts.add(id, {title, url, date}, true)
  return drafts.sources()
}

/**
 * The id of an entry without a number: what an entry with a number calls its page, or the author and
 * year by which the article cites it. Others are not listed: below a heading such as `Sources` there is
 * often further reading.
 */
function idsByPage(
  lists: readonly ReferenceList[],
  citations: readonly CitationWithSource[]
): (entry: SourceEntry) => readonly string[] {
  const entries = lists.flatMap(list => list.entries)
  if (entries.every(({ids}) => ids.length > 0)) return ({ids}) => ids
  const idOf = new Map<string, string>()
  const call = (url: string | undefined, [id]: readonly string[]) => {
    const page = url === undefined || id === undefined ? undefined : canonicalUrl(url)
    if (page !== undefined && !idOf.has(page)) idOf.set(page, id!)
  }
  for (const {ids, url} of entries) call(url, ids)
  const authorYear = citations.filter(({style}) => style === 'author-year')
  const workOf = worksOf(
    authorYear.flatMap(({sourceIds}) => sourceIds),
    entries
  )
  return entry => {
    const id =
      workOf(entry) ?? (entry.url === undefined ? undefined : idOf.get(canonicalUrl(entry.url)))
    return id === undefined ? [] : [id]
  }
}

/** An entry without a number adds to what is known about a source that is cited by its address. */
function addByAddress(drafts: Drafts, lists: readonly ReferenceList[]): void {
  const entries = lists
    .flatMap(list => list.entries)
    .filter(({ids, url}) => ids.length === 0 && url)
  if (entries.length === 0) return
  const byAddress = new Map(entries.map(entry => [canonicalUrl(entry.url!), entry]))
  for (const {id, url} of drafts.sources()) {
    const entry = url && byAddress.get(canonicalUrl(url))
    if (entry) drafts.add(id, entry)
  }
}
