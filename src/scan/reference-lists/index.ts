import type {Span} from '../../text/index.js'
import type {Line} from '../lines/index.js'
import type {MarkerReader} from '../markers/index.js'
import {type Candidate, findNeighbors, isReferenceList, mayList} from './choose.js'
import {findDataLists} from './data.js'
import {readDestination, readDetails, readRow} from './details.js'
import type {EntryDetails, ReferenceList, SourceEntry} from './entry.js'
import type {Head} from './head.js'
import {cutEntries} from './inline.js'
import {type Mentions, readMentions} from './mentions.js'
import {type RawEntry, type Run, readRuns} from './runs.js'
import {scopeLists} from './scope.js'
import {joinWrapped} from './wrapped.js'

export {isSuperseded, type ReferenceList, type SourceEntry} from './entry.js'
export {isListHeading} from './heading.js'

/**
 * Find the reference lists of an article, its definitions and its footnotes.
 *
 * They are read from lines, not from a tree: in Markdown a list may be one paragraph, its numbers may
 * be those of an ordered list, and an address on a line of its own is a paragraph.
 *
 * @param lines
 *   Lines of `text`.
 * @param readerFor
 *   Reads the markers of the article as if what it is given were its lists: what an article cites
 *   tells which of them are.
 * @returns
 *   Lists in the order of their first entries.
 */
export function findLists(
  text: string,
  lines: readonly Line[],
  readerFor: (lists: readonly ReferenceList[]) => MarkerReader
): ReferenceList[] {
  const candidates = readRuns(text, lines)
    .filter(run => mayList(run, text))
    .map((run): Candidate => ({run, entries: readEntries(text, run)}))
  const data = findDataLists(text, lines)
  if (candidates.length + data.length === 0) return []
  const scope = {start: 0, end: text.length}
  const toList = ({run: {form, heading}, entries}: Candidate): ReferenceList => {
    const lines = [...(heading ? [heading.span] : []), ...entries.map(({span}) => span)]
    return {form, entries, lines, scope}
  }
  let mentions: Mentions | undefined
  const readOnce = () => {
    const reader = () => readerFor([...data, ...candidates.map(toList)].sort(byStart))
    mentions ??= readMentions(reader(), headsOf(candidates, data))
    return mentions
  }
  const neighbors = findNeighbors(candidates)
  const lists = candidates
    .filter(each => isReferenceList(each, readOnce, neighbors.get(each) ?? {}))
    .map(toList)
  return scopeLists([...data, ...lists].sort(byStart), readOnce)
}

function readEntries(text: string, {form, entries}: Run): SourceEntry[] {
  const whole = form === 'number' ? joinWrapped(text, entries) : entries
  const cut = form === 'bracket' || form === 'number' ? cutEntries(text, whole) : entries
  const first = cut[0]!.head.ids[0]
  const counts = form === 'number' && cut.length > 1 && cut.every(({head}) => head.ids[0] === first)
  return cut.map((entry, index) => {
    const read = readEntry(text, entry)
    return counts ? {...read, ids: [String(Number(first) + index)]} : read
  })
}

function readEntry(text: string, {head, end}: RawEntry): SourceEntry {
  const span = {start: head.start, end: trimEnd(text, head.end, end)}
  const words = text.slice(head.end, span.end).replace(hardBreak, '')
  return {ids: head.ids, ...readWords(words, head), span}
}

/** A backslash that ends a line is not part of the words (CommonMark 0.31 § 6.7). */
const hardBreak = /(?<!\\)\\(?=\r?\n|\r|$)/g

function readWords(words: string, {form, url}: Head): EntryDetails {
  switch (form) {
    case 'definition':
      return readDestination(words)
    case 'row':
      return readRow(words)
    default:
      return readDetails(words, url)
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1]!)) last--
  return last
}

/** What begins with a bracket and is an entry; other heads do not look like a marker. */
function headsOf(candidates: readonly Candidate[], data: readonly ReferenceList[]): Span[] {
  const bracketed = candidates
    .filter(({run}) => run.form !== 'number' && run.form !== 'bullet')
    .flatMap(({entries}) => entries.map(({span}) => span))
  return [...bracketed, ...data.flatMap(list => list.lines)].sort((a, b) => a.start - b.start)
}

const byStart = (a: ReferenceList, b: ReferenceList) =>
  a.entries[0]!.span.start - b.entries[0]!.span.start
