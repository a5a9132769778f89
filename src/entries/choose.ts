import {type Mention, readMentions} from './cited.js'
import type {ReferenceList} from './entry.js'
import type {Run} from './runs.js'

/** A run whose entries have been read. */
export interface Candidate {
  readonly run: Run
  readonly list: ReferenceList
}

/**
 * Tell reference lists from lists of steps, findings and links.
 *
 * A list below a heading such as `## Sources` is one. Without a heading its entries must look like
 * sources, and it must be what the article cites: it explains most of the cited ids and nothing is
 * cited behind it.
 */
export function chooseLists(text: string, candidates: readonly Candidate[]): ReferenceList[] {
  const spans = candidates
    .filter(({list}) => list.form !== 'bullet' && list.form !== 'number')
    .flatMap(({list}) => list.entries.map(({span}) => span))
    .sort((a, b) => a.start - b.start)
  let mentions: readonly Mention[] | undefined
  const cited = () => {
    mentions ??= readMentions(text, spans)
    return mentions
  }
  return candidates.filter(candidate => isSourceList(candidate, cited)).map(({list}) => list)
}

function isSourceList({run, list}: Candidate, mentions: () => readonly Mention[]): boolean {
  const {entries} = list
  const linked = entries.filter(({url}) => url).length / entries.length
  const heading = run.heading
  switch (list.form) {
    case 'definition':
    case 'footnote':
      return true
    case 'bullet':
      return heading !== undefined && heading.depth < 7 && linked >= 0.5
    case 'bracket':
      if (heading || linked >= 0.5) return true
      return entries.length > 1 && rises(list) && isCitedBefore(list, mentions())
    case 'number':
      if (heading) return rises(list)
      return entries.length > 1 && linked >= 0.8 && rises(list) && isCitedBefore(list, mentions())
  }
}

/** Ids go up from entry to entry. */
function rises({entries}: ReferenceList): boolean {
  let last = -1
  for (const {ids} of entries) {
    const id = Number(ids[0])
    if (id <= last) return false
    if (id > last) last = id
  }
  return true
}

/** The list explains most of what is cited before it, and nothing is cited behind it. */
function isCitedBefore({entries}: ReferenceList, mentions: readonly Mention[]): boolean {
  const {start} = entries[0]!.span
  const {end} = entries.at(-1)!.span
  if (mentions.some(({at}) => at >= end)) return false
  const cited = new Set(mentions.filter(({at}) => at < start).map(({id}) => id))
  const listed = new Set(entries.flatMap(({ids}) => ids))
  let explained = 0
  for (const id of cited) if (listed.has(id)) explained++
  return cited.size > 0 && explained >= cited.size * 0.7
}
