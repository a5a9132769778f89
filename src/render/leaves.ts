import type {Leaves} from '../citations/index.js'
import type {ReferenceList} from '../scan/reference-lists/index.js'
import type {GivenSource} from '../sources/index.js'
import type {RenderOptions} from './options.js'

/** Notations whose markers are links with words of their own: they work on any page. */
const links: ReadonlySet<string> = new Set([
  'link',
  'address',
  'paren-link',
  'pill-link',
  'reference-link'
])

/**
 * Decides which citations a page keeps as the author wrote them.
 *
 * A link already works, and a footnote whose definition does not name a source is a note of the
 * author's: the host renders both. A footnote that names a source (it contains an address, its list
 * has a heading, or the caller knows the id) is a citation.
 *
 * @returns
 *   Whether a citation stays as it is.
 */
export function leavesOf(
  {links: choice = 'leave'}: RenderOptions,
  given: readonly GivenSource[] = []
): Leaves {
  const known = new Set(given.map(({id}) => id))
  return ({style, sourceIds, lists, isInReference}) => {
    if (choice === 'cite') return false
    if (isInReference) return true
    if (style !== 'footnote') return links.has(style)
    return sourceIds.every(id => !known.has(id) && isNote(id, lists))
  }
}

/** Whether a footnote has a definition that does not name a source. */
function isNote(id: string, lists: readonly ReferenceList[]): boolean {
  let isNote = false
  for (const {form, entries, lines} of lists) {
    const entry = entries.find(({ids}) => ids.includes(id))
    if (!entry) continue
    const hasHeading = lines.length > entries.length
    if (form !== 'footnote' || entry.url !== undefined || hasHeading) return false
    isNote = true
  }
  return isNote
}
