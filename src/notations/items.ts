import {anyOf} from '../language/index.js'
import type {Profile} from '../scan/markers/index.js'
import {foldDigits} from '../text/index.js'
import {expandRange, range, separator} from './numbers.js'

/**
 * The text between the brackets of a numeric citation.
 *
 *     items    <- item (separator item)* (', ' locator)?     no id twice
 *     item     <- number (dash number)? / number '#' fragment
 *     number   <- digit{1,3} / a longer number that the article lists
 *     locator  <- ('p.' / 'pp.' / '§' / 'sec.' / 'fig.' / 'table' / 'ch.') …
 *
 * Dashes, separators and digits are those of numbers.ts.
 *
 * The range in `[31-13]` decreases, and `[31-21,31-22]` repeats its left part: both hold composite ids
 * of a search result and a sentence in it, which are never expanded.
 */
export interface Items {
  readonly ids: readonly string[]
  readonly locator?: string
}

/** Longest marker; anything longer is prose in brackets. */
export const longestMarker = 64

const fragment = /^(\d{1,3})#(\S{1,40})$/
const locator = new RegExp(
  `^(\\d{1,4})[,;]? ?((?:${anyOf('locator')}|(?<![\\d])${anyOf('page')} ?(?=[\\divxlc]))[^,;]{0,40}(?:[,;] ?\\d[^,;]{0,20})?)$`,
  'iu'
)

/** Read the inside of a bracket; `undefined` when it is not a list of source numbers. */
export function readItems(inside: string, profile: Profile): Items | undefined {
  // Most markers hold one number.
  if (/^\d{1,3}$/.test(inside)) return {ids: [inside]}
  const text = foldDigits(inside).trim()
  if (!/^\d/.test(text)) return
  const located = locator.exec(text)
  if (located) {
    const [, id, place] = located
    return isNumber(id!, profile) ? {ids: [id!], locator: place!.trim()} : undefined
  }
  const parts = text.split(separator).map(part => part.trim())
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
  if (ends) return readRange(ends[1]!, ends[2]!, profile, composite)
  const named = fragment.exec(part)
  return named ? {ids: [named[1]!], fragment: named[2]!} : undefined
}

function readRange(
  from: string,
  to: string,
  profile: Profile,
  composite: boolean
): {ids: string[]} | undefined {
  const id = `${from}-${to}`
  if (composite || Number(from) > Number(to) || profile.listed.has(id)) return {ids: [id]}
  if (!isNumber(from, profile) || !isNumber(to, profile) || Number(from) === 0) return
  const ids = expandRange(from, to)
  return ids && {ids}
}

/** At most three digits, so that a year is not a source; four when the article lists the number. */
function isNumber(part: string, profile: Profile): boolean {
  return /^\d{1,3}$/.test(part) || (/^\d{4}$/.test(part) && profile.listed.has(part))
}

/** A repeated number, or a zero among others, is a sign of an interval or an array. */
function isPlausible(ids: readonly string[]): boolean {
  if (ids.length === 0 || new Set(ids).size !== ids.length) return false
  return ids.length === 1 || !ids.includes('0')
}

function repeatsLeft(parts: readonly string[]): boolean {
  const lefts = parts.map(part => range.exec(part)?.[1])
  return lefts.some((left, index) => left !== undefined && lefts.indexOf(left) < index)
}
