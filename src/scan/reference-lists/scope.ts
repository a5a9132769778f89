import {Cursor, type Span} from '../../text/index.js'
import type {EntryForm, ReferenceList, SourceEntry} from './entry.js'
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
  const scoped = new Map<ReferenceList, readonly ReferenceList[]>()
  for (const forms of groups) {
    const rivals = findRivals(lists.filter(({form}) => forms.includes(form)))
    if (rivals.length < 2) continue
    const sections = cutSections(rivals, mentions().all)
    if (sections) {
      for (const [index, {list}] of rivals.entries()) {
        scoped.set(list, [{...list, scope: sections[index]!}])
      }
    } else {
      const winner = findWinner(rivals, mentions().ids)
      for (const {list} of rivals) scoped.set(list, yieldTo(winner, list, mentions().ids))
    }
  }
  return lists.flatMap(list => scoped.get(list) ?? [list])
}

function findRivals(lists: readonly ReferenceList[]): Rival[] {
  if (lists.length < 2) return []
  const all = lists.map(list => ({list, ids: new Set(list.entries.flatMap(({ids}) => ids))}))
  const counts = new Map<string, number>()
  for (const {ids} of all) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return all.filter(({ids}) => [...ids].some(id => counts.get(id)! > 1))
}

/**
 * The section of each list, from list to list; what follows the last one belongs to it. None
 * when a list explains less than half of what is cited in its section.
 */
function cutSections(rivals: readonly Rival[], mentions: readonly Mention[]): Span[] | undefined {
  const sections: Span[] = []
  let start = 0
  const cursor = new Cursor(mentions)
  for (const [index, {list, ids}] of rivals.entries()) {
    const isLast = index === rivals.length - 1
    const end = isLast ? list.scope.end : list.entries.at(-1)!.span.end
    const cited = new Set(cursor.takeWhile(({at}) => at < end).map(({id}) => id))
    if (cited.size === 0 || countCommon(cited, ids) * 2 < cited.size) return
    sections.push({start, end})
    start = end
  }
  return sections
}

/** The list that explains most of what is cited; of two that explain as much the one with addresses. */
function findWinner(rivals: readonly Rival[], cited: ReadonlySet<string>): Rival {
  const measured = rivals.map(rival => ({
    rival,
    explained: countCommon(rival.ids, cited),
    // In Markdown the first of two definitions takes precedence.
    linked: isDefined(rival.list) ? 0 : rival.list.entries.filter(({url}) => url).length
  }))
  return measured.reduce((best, each) =>
    (each.explained - best.explained || each.linked - best.linked) > 0 ? each : best
  ).rival
}

/**
 * What is left of a list that another one beats: the cited ids that the winner does not have. A list
 * that goes on counting where the winner stops has no other.
 */
function yieldTo(
  {list: winner, ids}: Rival,
  list: ReferenceList,
  cited: ReadonlySet<string>
): ReferenceList[] {
  if (list === winner || !list.entries.some(entry => entry.ids.some(id => ids.has(id))))
    return [list]
  const isLeft = (entry: SourceEntry) => entry.ids.some(id => cited.has(id) && !ids.has(id))
  const left = list.entries.filter(isLeft)
  const {start} = list.entries[0]!.span
  const beaten = {
    ...list,
    entries: list.entries.filter(entry => !isLeft(entry)),
    scope: {start, end: start}
  }
  return left.length > 0 ? [beaten, {...list, entries: left, lines: []}] : [beaten]
}

const isDefined = ({form}: ReferenceList) => form === 'definition' || form === 'footnote'

function countCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0
  for (const each of some) if (others.has(each)) common++
  return common
}
