import type {Notation, Profile} from '../scan/markers/index.js'

import {foldDigits, isUnspaced, matchAt, spanOfMatch} from '../text/index.js'

import {longestMarker, readItems} from './items.js'
import {expandRange} from './numbers.js'

/**
 * A range over two brackets: `[1]–[15]`.
 *
 * ```markdown
 * > | Many trials agree [1]–[4].
 *                       ^^^^^^^
 * ```
 *
 *     citation <- '[' number ']' dash '[' number ']'     increasing, at most 99 apart
 *     dash     <- '-' / '–' / '—' / '~'                  one space on each side allowed
 *
 * Written by STORM and in papers.
 */
export const bracketRange: Notation = {
  name: 'bracket-range',
  starts: ['['],
  cut: false,
  mayOccur: text => /\]\s?[-–—~]\s?\[\d/.test(text),
  read(text, at) {
    const match = matchAt(bracketRangePattern, text, at)
    const ids = match && expandRange(match[1]!, match[2]!)
    return ids && {span: spanOfMatch(match), ids}
  }
}

const bracketRangePattern = /\[(\d{1,3})\][ \u00A0]?[-–—~][ \u00A0]?\[(\d{1,3})\](?!\()/y

/**
 * Numeric citations in square brackets: `[4]`, `[4, 8]`, `[4–8]`.
 *
 * ```markdown
 * > | Rates fell in 2019.[3, 5–6]
 *                        ^^^^^^^^
 * ```
 *
 *     citation <- '[' items ']'      see items.ts; not after '\', at most 64 characters
 *
 * In the tree it is a `text`, or, where the article also holds `[3]: url`, a `linkReference`
 * (CommonMark 0.31 § 6.3).
 *
 * Not citations: `[3](url)`, a link; `$x[3]$`, `rows[3]`, `[0, 1]`, `[2024]`, `[18]annulene`;
 * `word[3]` in an article that puts a space before its markers and does not list 3: see `mayBeGlued`.
 */
export const bracket: Notation = {
  name: 'bracket',
  starts: ['['],
  evidence: 'profile',
  cut: /\[[\d,; –—-]{0,62}/,
  read(text, at, profile) {
    const inside = matchAt(bracketPattern, text, at)?.[1]
    const items = inside === undefined ? undefined : readItems(inside, profile)
    const end = at + (inside?.length ?? 0) + 2
    if (!items || !mayStand(text, at, end, items.ids, profile)) return
    return {span: {start: at, end}, ...items}
  }
}

const bracketPattern = new RegExp(`\\[([^[\\]\\n]{1,${longestMarker - 2}})\\]`, 'y')

/** Words before a number that does not cite: `at [45]` names a paragraph of a judgment. */
const pinpoint =
  /(?:^|[\s(])(?:at|paras?\.?|paragraphs?|CI|interval|array|vector|index|list)[:=]? $|(?:区间|區間|范围|範圍|区間)[为為是在]? ?$/i

/** Whether the characters around allow a citation here. */
function mayStand(
  text: string,
  start: number,
  end: number,
  ids: readonly string[],
  profile: Profile
): boolean {
  if (isEscaped(text, start)) return false
  const after = text[end] ?? ''
  if (after === '±' || /^ (?:±|[=<>≈] ?-?[.\d])/.test(text.slice(end, end + 5))) return false
  // A list in double brackets is a code, an array, a wikilink.
  if (text[start - 1] === '[' && after === ']' && ids.length > 1) return false
  // A part of a path: `src/[4].ts`, `app/[1]/page`.
  if (text[start - 1] === '/' && /^[./]\w/.test(text.slice(end, end + 2))) return false
  const isListed = ids.every(id => profile.listed.has(id))
  if (isListed) return !isIndex(text, start)
  if (ids.includes('0') && ids.length === 1 && profile.highestListed > 0) return false
  const head = chainStart(text, start)
  const before = beforeMarkup(text, head)
  if ('=∈$€£@#&{<~^_'.includes(before)) return false
  if (before === ':' && after === ':') return false
  if (pinpoint.test(text.slice(Math.max(0, head - 14), head))) return false
  if (/\s/.test(before)) {
    return !/[a-z]/.test(after) && !/[=∈∋⊂] *$/.test(text.slice(Math.max(0, head - 4), head))
  }
  return !isGlued(before) || mayBeGlued(text, head, end, ids, profile)
}

/** The character before, or the one before emphasis that opens after white space: `_[5]_`. */
function beforeMarkup(text: string, at: number): string {
  let start = at
  while (/[*_~]/.test(text[start - 1] ?? '') && at - start < 4) start--
  const before = text[start - 1] ?? ' '
  return start < at && /[^\s([{"“‘'>|]/.test(before) ? text[at - 1]! : before
}

/** Whether a word or an index is attached to the bracket: `word[4]`, `a[0][1]`. */
function isGlued(before: string): boolean {
  return /[\p{L}\p{N}_]/u.test(before) && !isUnspaced(before)
}

/**
 * Whether a marker may be attached to the characters before it: to a word that is not an identifier,
 * if the article writes `word[4]` at least as often as a spaced `[n]`, or writes it at times and has a
 * spaced `[n]` with an equal or higher number; to a number, `$16.98[4]`, if the article has at least
 * three markers.
 */
function mayBeGlued(
  text: string,
  start: number,
  end: number,
  ids: readonly string[],
  {gluedMarkers, freeMarkers, highestFree}: Profile
): boolean {
  const word = /[\p{L}\p{N}_.$]*$/u.exec(text.slice(Math.max(0, start - 40), start))![0]
  if (/^\$?\d[\d.]*$/.test(word)) return freeMarkers + gluedMarkers >= 3
  if (/[_$]|[a-z][A-Z]|\d[A-Za-z]|[A-Za-z]\d/.test(word)) return false
  if (gluedMarkers === 0 || /^(?:[.(]?[a-z\d_]| ?=)/.test(text.slice(end, end + 2))) return false
  if (gluedMarkers >= freeMarkers) return true
  return ids.every(id => Number(id) > 0 && Number(id) <= highestFree)
}

/** Whether the word attached to the bracket is a name in a program: `x[1]`, `row_ids[1]`, `= [1]`. */
function isIndex(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  if (before === ' ') return /[=∈@{]/.test(text[at - 2] ?? '')
  if (!/[\p{L}\p{N}\p{Cs}_=∈@{]/u.test(before)) return false
  return /(?:(?<![\p{L}\p{N}'’])\p{Ll}|_[\p{L}\p{N}_]{0,32}|[=∈@{])$/u.test(
    text.slice(Math.max(0, at - 34), at)
  )
}

/** Where the run of brackets that ends at `start` begins: the first one decides for all. */
function chainStart(text: string, start: number): number {
  let head = start
  for (let count = 0; count < 32 && text[head - 1] === ']'; count++) {
    const open = text.lastIndexOf('[', head - 1)
    if (open < 0 || head - open > longestMarker) break
    head = open
  }
  return head
}

/** After an odd number of backslashes (CommonMark 0.31 § 2.4). */
export function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

/**
 * Numeric citations in full-width brackets: `【4】`, `［４］`, `〔4〕`, mixed `[4】`, doubled `【【4】】`.
 *
 * ```markdown
 * > | 水库水位下降【1、2】。
 *                 ^^^^^^
 * ```
 *
 *     citation <- open items close       at least one bracket is full-width; items as in items.ts
 *     open     <- '【' '【'? / '［' / '〔' / '['
 *     close    <- '】' '】'? / '］' / '〕' / ']'
 *
 * Written by Chinese models. Not citations: `【重要通知】`, `〔2014〕`, the year of a document number.
 */
export const lenticular: Notation = {
  name: 'lenticular',
  starts: ['【', '［', '〔', '['],
  mayOccur: (_, profile) => [...'【［〔】］〕'].some(bracket => profile.mayHold(bracket)),
  read(text, at, profile) {
    const open = text[at + 1] === text[at] && text[at] !== '[' ? 2 : 1
    const limit = at + longestMarker
    let close = at + open
    while (close < limit && !closings.includes(text[close] ?? closings)) close++
    const isMixed = text[at] !== '[' || text[close] !== ']'
    if (close >= limit || close >= text.length || !isMixed) return
    if (open === 2 && text[close + 1] !== text[close]) return
    const items = readItems(text.slice(at + open, close), profile)
    if (!items) return
    const canonical = foldDigits(text.slice(at + open, close))
      .replace(/[，、；] ?/g, ', ')
      .trim()
    return {span: {start: at, end: close + open}, ...items, text: `[${canonical}]`}
  }
}

const closings = ']】］〕\n'

/**
 * Numbers in double brackets: `[[4]]`, `[[4,8]]`.
 *
 * ```markdown
 * > | Rates fell [[4]].
 *                ^^^^^
 * ```
 *
 *     citation <- '[[' number (',' number)* ']]'      at most 16 numbers, not before '('
 *               / '[[' number ']][' number ']'           the same one, defined: `[4]: url`
 *     number   <- digit{1,3}
 *
 * Written by Onyx, Lepton and Qwen. A list is a citation where the article writes `[[4]]` as well, and
 * each number once. Not citations: wikilinks such as `[[2021-11-01]]`, `[[9,1,3]]` alone, a quantum code.
 */
export const doubleBracket: Notation = {
  name: 'double-bracket',
  starts: ['[['],
  read(text, at, profile) {
    const match = matchAt(doubleBracketPattern, text, at)
    if (!match) return
    const ids = match[1]!.split(',').map(id => id.trim())
    // `[[4]][4]`: a link reference whose text is the marker.
    const target = `[${match[1]}]`
    const end = at + match[0].length
    if (profile.definitions.has(match[1]!) && text.startsWith(target, end)) {
      return {span: {start: at, end: end + target.length}, ids, text: target}
    }
    const isOnce = new Set(ids).size === ids.length
    if (ids.length > 1 && !(isOnce && profile.doubleBrackets >= 2)) return
    return {span: spanOfMatch(match), ids, text: `[${match[1]}]`}
  }
}

const doubleBracketPattern = /\[\[ ?(\d{1,3}(?:, ?\d{1,3}){0,15}) ?\]\](?!\()/y
