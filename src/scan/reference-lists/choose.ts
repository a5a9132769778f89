import type {SourceEntry} from './entry.js'
import type {Mentions} from './mentions.js'
import type {Run} from './runs.js'

/** A run whose entries have been read. */
export interface Candidate {
  readonly run: Run
  readonly entries: readonly SourceEntry[]
}

/** Whether a run can be a reference list at all, seen before its entries are read. */
export function mayList({form, heading, entries, startsBlock}: Run, text: string): boolean {
  switch (form) {
    case 'bullet':
      return heading?.kind === 'heading'
    case 'row':
      return heading !== undefined
    case 'number':
      return heading !== undefined || holdsAddress(text, entries)
    case 'bracket':
      return heading !== undefined || startsBlock
    default:
      return true
  }
}

function holdsAddress(text: string, entries: Run['entries']): boolean {
  const {head, end} = entries[0]!
  return /:\/\/|www\./.test(text.slice(head.end, end))
}

/**
 * Tell reference lists from lists of steps, findings and links.
 *
 * A list below a heading such as `## Sources` is one. Without a heading its entries must look like
 * sources, or the list must be what the article cites: it explains most of the ids that are cited
 * before it, and nothing is cited after it.
 */
export function isReferenceList(
  {run, entries}: Candidate,
  mentions: () => Mentions,
  neighbors: Neighbors
): boolean {
  const linked = share(entries, ({url}) => url !== undefined)
  const said = share(entries, saysSomething)
  const {form, heading} = run
  switch (form) {
    case 'bullet':
      return linked >= 0.5
    case 'row':
    case 'number':
      if (heading) return heading.kind === 'heading' ? said >= 0.5 : said >= 0.8 && rises(entries)
      return isLinked({run, entries}) && isCited(entries, mentions(), neighbors)
    case 'bracket': {
      if (said < 0.5) return false
      // One entry may be a sentence that begins with its marker.
      const isWhole = entries.length + linked > 1
      if (heading) return heading.kind === 'heading' || isWhole
      if (!rises(entries)) return false
      return (linked >= 0.5 && entries.length > 1) || (isWhole && isCited(entries, mentions(), {}))
    }
    default:
      return true
  }
}

function share(entries: readonly SourceEntry[], holds: (entry: SourceEntry) => boolean): number {
  return entries.filter(holds).length / entries.length
}

/** More than the `and` of `Sources: [4] and [5]`. */
function saysSomething({title, url}: SourceEntry): boolean {
  return url !== undefined || (title?.match(/\p{L}/gu)?.length ?? 0) > 3
}

/** Ids go up from entry to entry. */
function rises(entries: readonly SourceEntry[]): boolean {
  let last = -1
  for (const {ids} of entries) {
    const id = Number(ids[0])
    if (id <= last) return false
    // What is not a number has no order.
    if (id > last) last = id
  }
  return true
}

/** Whether a run without a heading looks like a list of sources: numbers that rise, and addresses. */
function isLinked({run, entries}: Candidate): boolean {
  if (run.form !== 'number' || run.heading) return false
  return share(entries, ({url}) => url !== undefined) >= 0.8 && rises(entries)
}

/** The lists of the answers before and after, where answers are pasted one below the other. */
export interface Neighbors {
  /** Where the list before ends. */
  readonly before?: number
  /** Where the list after begins. */
  readonly after?: number
}

/** Each run that looks like a list of sources and begins with the same id as another one. */
export function findNeighbors(candidates: readonly Candidate[]): Map<Candidate, Neighbors> {
  const neighbors = new Map<Candidate, Neighbors>()
  const last = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (!isLinked(candidate)) continue
    const first = candidate.entries[0]!
    const before = last.get(first.ids[0]!)
    last.set(first.ids[0]!, candidate)
    if (!before) continue
    neighbors.set(before, {...neighbors.get(before), after: first.span.start})
    neighbors.set(candidate, {before: before.entries.at(-1)!.span.end})
  }
  return neighbors
}

/** The list explains most of what is cited, and nothing is cited after it but what another explains. */
function isCited(
  entries: readonly SourceEntry[],
  mentions: Mentions,
  {before = 0, after}: Neighbors
): boolean {
  const {end} = entries.at(-1)!.span
  if (after === undefined && (mentions.all.at(-1)?.at ?? 0) >= end) return false
  const isAlone = before === 0 && after === undefined
  const cited = isAlone ? mentions.ids : mentions.between(before, end)
  const listed = new Set(entries.flatMap(({ids}) => ids))
  let explained = 0
  for (const id of listed) if (cited.has(id)) explained++
  return explained > 0 && explained >= cited.size * 0.7
}
