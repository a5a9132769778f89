import {isSuperseded, type ReferenceList, type SourceEntry} from '../scan/reference-lists/index.js'
import {canonicalUrl} from '../text/index.js'
import type {GivenSource} from './source.js'

/** The parts of a marker that matter here. */
interface Marker {
  readonly style: string
  readonly ids: readonly string[]
}

/**
 * Ids of footnotes that are the author's own notes: `[^1]` says one thing and `[1]` another.
 *
 * ```markdown
 * > | Rain fell [1]. I saw it.[^1]
 *                             ^^^^
 * > | [^1]: From my own window.
 * > | [1] Rain report https://rain.example/r
 * ```
 *
 * Footnotes and numbered lists are two name spaces. Where the article cites `[1]`, and a list or the
 * caller explains it, the footnote with that label has another meaning, unless it gives the same
 * address.
 */
export function findNotes(
  lists: readonly ReferenceList[],
  markers: readonly Marker[],
  given: readonly GivenSource[] = []
): ReadonlySet<string> {
  const footnotes = lists.filter(({form}) => form === 'footnote').flatMap(({entries}) => entries)
  const notes = new Set<string>()
  if (footnotes.length === 0) return notes
  const others = lists
    .filter(list => list.form !== 'footnote' && !isSuperseded(list))
    .flatMap(({entries}) => entries.flatMap(entry => entry.ids.map(id => ({id, url: entry.url}))))
  const explained = new Map([...others, ...given].map(({id, url}) => [id, url]))
  const isCited = markers.some(
    ({style, ids}) => style !== 'footnote' && ids.some(id => explained.has(id))
  )
  if (!isCited) return notes
  for (const {ids, url} of footnotes) {
    for (const id of ids) {
      const other = explained.get(id)
      const isSame =
        url !== undefined && other !== undefined && canonicalUrl(url) === canonicalUrl(other)
      if (explained.has(id) && !isSame) notes.add(id)
    }
  }
  return notes
}

/** The lists without footnotes that are notes; a list of nothing else is not one. */
export function withoutNotes(
  lists: readonly ReferenceList[],
  notes: ReadonlySet<string>
): readonly ReferenceList[] {
  if (notes.size === 0) return lists
  const isSource = ({ids}: SourceEntry) => !ids.every(id => notes.has(id))
  return lists
    .map(list =>
      list.form === 'footnote' ? {...list, entries: list.entries.filter(isSource)} : list
    )
    .filter(({entries}) => entries.length > 0)
}
