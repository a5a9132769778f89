import type {Profile} from '../profile.js'

/**
 * What stands between the brackets of a numeric citation.
 *
 *     items     <- item (separator item)*            at most 32 ids, none twice
 *     item      <- number (dash number)? / number '#' fragment
 *     number    <- digit{1,3} / a longer number that the article lists
 *     dash      <- '-' / '‐' / '‑' / '–' / '—' / '−'   spaces around it allowed
 *     separator <- [,;，、；] space?
 *     locator   <- ', ' ('p.' / 'pp.' / '§' / 'sec.' / 'fig.' / 'table' / 'ch.') …
 *     digit     <- ASCII, full-width, Arabic-Indic or Persian
 *
 * `[31-13]` falls, and `[31-21,31-22]` repeats its left part: both are composite ids of a search
 * result and a sentence in it (citations.md, dialect 6), never expanded.
 */
export interface Items {
  readonly ids: readonly string[]
  readonly locator?: string
}

/** No marker is longer; what is longer is prose in brackets. */
export const longestMarker = 64

const range = /^(\d{1,4})\s?[-‐‑–—−]\s?(\d{1,4})$/
const fragment = /^(\d{1,3})#(\S{1,40})$/
const locator =
  /^(\d{1,4})[,;] ?((?:pp?\.|§|sec\.|section|fig\.|table|ch\.|chapter|para\.)[^,;]{0,40})$/i
const widestRange = 99

/** Read the inside of a bracket; nothing when it is no list of source numbers. */
export function readItems(inside: string, profile: Profile): Items | undefined {
  const text = foldDigits(inside).trim()
  if (!/^\d/.test(text)) return
  const located = locator.exec(text)
  if (located)
    return isNumber(located[1]!, profile)
      ? {ids: [located[1]!], locator: located[2]!.trim()}
      : undefined
  const parts = text.split(/[,;，、；]/).map(part => part.trim())
  const ids: string[] = []
  const fragments: string[] = []
  const composite = repeatsLeft(parts)
  for (const part of parts) {
    // `[4, ]`, `[4,, 8]`: a removed id leaves an empty item.
    if (part === '') continue
    const read = readItem(part, profile, composite)
    if (!read) return
    ids.push(...read.ids)
    if (read.fragment) fragments.push(read.fragment)
  }
  if (!isPlausible(ids)) return
  return fragments.length > 0 ? {ids, locator: fragments.join(', ')} : {ids}
}

function readItem(
  part: string,
  profile: Profile,
  composite: boolean
): {ids: string[]; fragment?: string} | undefined {
  if (isNumber(part, profile)) return {ids: [part]}
  const ends = range.exec(part)
  if (ends) {
    const from = ends[1]!
    const to = ends[2]!
    return composite || Number(from) > Number(to)
      ? {ids: [`${from}-${to}`]}
      : expandRange(from, to, profile)
  }
  const named = fragment.exec(part)
  return named ? {ids: [named[1]!], fragment: named[2]!} : undefined
}

function expandRange(from: string, to: string, profile: Profile): {ids: string[]} | undefined {
  if (!isNumber(from, profile) || !isNumber(to, profile)) return
  const first = Number(from)
  const last = Number(to)
  if (first === 0 || first === last || last - first > widestRange) return
  return {
    ids: Array.from({length: last - first + 1}, (_, index) => String(first + index))
  }
}

/** Three digits at most, so that no year is a source; more when the article lists it. */
function isNumber(part: string, profile: Profile): boolean {
  return /^\d{1,3}$/.test(part) || (/^\d{4}$/.test(part) && profile.listed.has(part))
}

/** A number twice, or a zero among others, is an interval or an array: 15 of 15 in the corpus. */
function isPlausible(ids: readonly string[]): boolean {
  if (ids.length === 0 || new Set(ids).size !== ids.length) return false
  return ids.length === 1 || !ids.includes('0')
}

function repeatsLeft(parts: readonly string[]): boolean {
  const lefts = parts.map(part => range.exec(part)?.[1])
  return lefts.some((left, index) => left !== undefined && lefts.indexOf(left) < index)
}

/** Digits of other scripts as ASCII; every digit is one UTF-16 unit, so offsets stay. */
export function foldDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, digit =>
    String(digit.charCodeAt(0) & 0xf)
  )
}
