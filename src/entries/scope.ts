import type {Span} from '../span.js'
import type {EntryForm, ReferenceList} from './entry.js'
import type {Mention, Mentions} from './mentions.js'

/** Lists of one group name the same ids to the same reader: only one of them can be right. */
const groups: readonly (readonly EntryForm[])[] = [
  ['bracket', 'number', 'row', 'data'],
  ['definition'],
  ['footnote']
]

/** A list that has an id in common with another one. */
interface Rival {
  readonly list: ReferenceList
  readonly ids: ReadonlySet<string>
}

/**
 * Say which citations each list explains.
 *
 * Where lists have ids in common, either every section has a list of its own, which explains what is
 * cited between the list before it and itself; or one list explains the article, and that is the
 * one with the most of its cited ids.
 *
 * @param lists
 *   In text order; the scope of each is the whole text so far.
 */
export function scopeLists(
  lists: readonly ReferenceList[],
  mentions: () => Mentions
): ReferenceList[] {
  const scopes = new Map<ReferenceList, Span>()
  for (const forms of groups) {
    const rivals = findRivals(lists.filter(({form}) => forms.includes(form)))
    if (rivals.length < 2) continue
    const sections = cutSections(rivals, mentions().all)
    if (sections) for (const [index, {list}] of rivals.entries()) scopes.set(list, sections[index]!)
    else for (const {list} of losersOf(rivals, mentions().ids)) scopes.set(list, nothing(list))
  }
  return lists.map(list => ({...list, scope: scopes.get(list) ?? list.scope}))
}

function findRivals(lists: readonly ReferenceList[]): Rival[] {
  if (lists.length < 2) return []
  const all = lists.map(list => ({list, ids: new Set(list.entries.flatMap(({ids}) => ids))}))
  const counts = new Map<string, number>()
  for (const {ids} of all) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return all.filter(({ids}) => [...ids].some(id => counts.get(id)! > 1))
}

/**
 * The section of each list, from list to list; what stands behind the last one belongs to it. None
 * when a list explains less than half of what is cited in its section.
 */
function cutSections(rivals: readonly Rival[], mentions: readonly Mention[]): Span[] | undefined {
  const sections: Span[] = []
  let start = 0
  let next = 0
  for (const [index, {list, ids}] of rivals.entries()) {
    const isLast = index === rivals.length - 1
    const end = isLast ? list.scope.end : list.entries.at(-1)!.span.end
    const cited = new Set<string>()
    for (; next < mentions.length && mentions[next]!.at < end; next++) cited.add(mentions[next]!.id)
    if (cited.size === 0 || countCommon(cited, ids) * 2 < cited.size) return
    sections.push({start, end})
    start = end
  }
  return sections
}

/** Lists whose ids a better one explains; what goes on counting where it stopped is part of it. */
function losersOf(rivals: readonly Rival[], cited: ReadonlySet<string>): Rival[] {
  const measured = rivals.map(rival => ({
    ...rival,
    explained: countCommon(rival.ids, cited),
    // For Markdown the first of two definitions holds.
    linked: isDefined(rival.list) ? 0 : rival.list.entries.filter(({url}) => url).length
  }))
  const winner = measured.reduce((best, rival) =>
    (rival.explained - best.explained || rival.linked - best.linked) > 0 ? rival : best
  )
  return measured.filter(rival => rival !== winner && countCommon(rival.ids, winner.ids) > 0)
}

const isDefined = ({form}: ReferenceList) => form === 'definition' || form === 'footnote'

function countCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0
  for (const each of some) if (others.has(each)) common++
  return common
}

function nothing({entries}: ReferenceList): Span {
  const {start} = entries[0]!.span
  return {start, end: start}
}
