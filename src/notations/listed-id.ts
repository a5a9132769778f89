import type {Notation, Profile} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, readDestination} from './destination.js'
import {expandRange} from './numbers.js'

/**
 * Ids of the article's own list that hold letters: `[S1]`, `[SRC-001]`, `[S3–S5]`.
 *
 * ```markdown
 * > | Levels fell [S1][R2, S4].
 *                 ^^^^
 *                     ^^^^^^^^
 * ```
 *
 *     citation  <- '[' item (separator item)* ']' destination?      at most 32 ids
 *     item      <- id / id dash id                                  with the same letters
 *     id        <- letter{1,12} [-_:]? digit{1,4}                   listed
 *     separator <- [,;，、；] space?
 *
 * Written by agents that number their own sources. What the list does not hold is a code or an index.
 */
export const listedId: Notation = {
  name: 'listed-id',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (_, profile) => [...profile.listed].some(id => /^[A-Za-z]/.test(id)),
  read(text, at, profile) {
    const match = matchAt(pattern, text, at)
    const ids = match && readIds(match[1]!, profile)
    if (!ids || /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '')) return
    const inside = at + match[0].length
    const destination = readDestination(text, inside)
    if (!destination) return {span: {start: at, end: inside}, ids}
    const {url, end} = destination
    return {span: {start: at, end}, ids, text: match[0], ...(isWeb(url) && {url})}
  }
}

const id = '[A-Za-z]{1,12}[-_:]?\\d{1,4}'
const item = `${id}(?: ?[-–—] ?(?:${id}|\\d{1,4}))?`
const pattern = new RegExp(`\\[(${item}(?:[,;，、；] ?${item}){0,31})\\](?!:)`, 'y')
const range = new RegExp(`^(${id}) ?[-–—] ?(${id}|\\d{1,4})$`)

/** The ids of a bracket; nothing when the article does not list all of them. */
function readIds(inside: string, {listed}: Profile): string[] | undefined {
  const ids = inside
    .split(/[,;，、；] ?/)
    .flatMap(part => (listed.has(part) ? [part] : expand(part)))
  return ids.every(id => listed.has(id)) && new Set(ids).size === ids.length ? ids : undefined
}

/** `S3–S5`, `S3-5`, `SRC-003–SRC-005`. */
function expand(part: string): string[] {
  const ends = range.exec(part)
  if (!ends) return [part]
  const [, letters, from] = /^(.*?)(\d+)$/.exec(ends[1]!)!
  const to = ends[2]!.startsWith(letters!) ? ends[2]!.slice(letters!.length) : ends[2]!
  const numbers = /^\d+$/.test(to) ? expandRange(from!, to) : undefined
  return numbers?.map(number => letters + number.padStart(from!.length, '0')) ?? [part]
}
