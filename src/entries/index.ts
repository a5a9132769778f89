import type {Line} from '../lines/index.js'
import {type Candidate, chooseLists} from './choose.js'
import {readDetails} from './details.js'
import type {ReferenceList, SourceEntry} from './entry.js'
import {type RawEntry, type Run, readRuns} from './runs.js'

export type {ReferenceList, SourceEntry} from './entry.js'

/**
 * Find the reference lists of an article, and its definitions and footnotes.
 *
 * They are read from lines, not from a tree: in Markdown a list may be one paragraph, its numbers may
 * be those of an ordered list, and an address on a line of its own is a paragraph.
 *
 * @param lines
 *   Lines of `text`.
 * @returns
 *   Lists in the order of their first entries.
 */
export function findLists(text: string, lines: readonly Line[]): ReferenceList[] {
  const candidates = readRuns(text, lines).map(
    (run): Candidate => ({run, list: readList(text, run)})
  )
  return candidates.length > 0 ? chooseLists(text, candidates) : []
}

function readList(text: string, run: Run): ReferenceList {
  return {
    form: run.form,
    entries: run.entries.map(entry => readEntry(text, entry)),
    ...(run.heading && {heading: run.heading.span})
  }
}

function readEntry(text: string, {head, end}: RawEntry): SourceEntry {
  const span = {start: head.start, end: trimEnd(text, head.end, end)}
  return {ids: head.ids, ...readDetails(text.slice(head.end, span.end)), span}
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1]!)) last--
  return last
}
