import {type Head, readNumbering} from './head.js'
import type {RawEntry} from './runs.js'

/** What may begin an entry inside a line: a bracket or a number after a space. */
const opening = /[\s;](?=\\?[[【［*_]|\d{1,4}[.)])/g

/**
 * Cut entries that run together: `[1] A https://a.org [2] B https://b.org`, `1. A – url 2. B – url`.
 *
 * What begins with the next number begins the next entry, unless a line of its own does.
 */
export function cutEntries(text: string, entries: readonly RawEntry[]): RawEntry[] {
  return entries.flatMap((entry, index) => {
    const next = Number(entries[index + 1]?.head.ids[0] ?? Number.POSITIVE_INFINITY)
    return cutEntry(text, entry, next)
  })
}

function cutEntry(text: string, entry: RawEntry, limit: number): RawEntry[] {
  const {end} = entry
  const pieces: RawEntry[] = []
  let {head} = entry
  opening.lastIndex = head.end
  for (let match = opening.exec(text); match && match.index < end; match = opening.exec(text)) {
    const next = readNext(text, head, match.index + 1, end, limit)
    if (!next) continue
    pieces.push({head, end: match.index})
    head = next
    opening.lastIndex = head.end
  }
  return [...pieces, {head, end}]
}

/** The head of the entry after `head`, when it is at `at`. */
function readNext(
  text: string,
  head: Head,
  at: number,
  end: number,
  limit: number
): Head | undefined {
  const numbering = readNumbering(text, at, end)
  if (!numbering || numbering.form !== head.form) return
  const first = Number(numbering.ids[0])
  const last = Math.max(...head.ids.map(Number))
  if (first !== last + 1 || first >= limit) return
  const before = text.slice(head.end, at)
  if (!hasWords(before) || !hasWords(text.slice(numbering.end, end))) return
  if (head.form === 'number' && !entryEnd.test(before.slice(-longestAddress))) return
  const {form, ids, url} = numbering
  return {form, ids, url, start: at, end: numbering.end, indent: head.indent}
}

/** `see [2]` is a mention: an entry has words of its own. */
const hasWords = (words: string) => /[\p{L}\p{N}]/u.test(words)

/** `in 2. quarter` numbers nothing: a stop or an address comes before a number. */
const entryEnd = /(?:[.!?)\]"”/]|https?:\S{1,2048})\s*$/
const longestAddress = 2100
