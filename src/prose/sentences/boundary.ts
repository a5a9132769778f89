import {matchAt} from '../../text/index.js'
import {exclaiming, reporting, starters} from './abbreviations.js'
import {isDigit, isSpace, kindOf, kinds, skipSpace, wordAt, wordBefore} from './characters.js'
import type {Follower} from './follower.js'
import {endsAtFullStop} from './full-stop.js'

/** Adjacent terminators, with the quotes and brackets that close after them. */
export interface Ending {
  /** The first terminator. */
  readonly start: number
  /** Offset after the last terminator. */
  readonly stop: number
  /** Offset after the closing quotes and brackets. */
  readonly end: number
}

/**
 * Read the ending at a terminator.
 *
 *     ending     <- terminator+ (' ' '.')* closer* superscript?
 *     closer     <- quote / bracket / space '»'
 *     superscript <- a number of a note that lost its form: `in a consultation.11 12 Take`
 */
export function readEnding(text: string, start: number): Ending {
  let stop = start + 1
  while (true) {
    while (isTerminator(text.charCodeAt(stop))) stop++
    if (!isSpacedDot(text, stop)) break
    stop += 2
  }
  let end = stop
  while (closesAt(text, end)) end++
  if (isSpace(text.charCodeAt(end)) && text[end + 1] === '»') end += 2
  return {start, stop, end: end + superscriptLength(text, start, end)}
}

const superscript = /(?:\d{1,3}(?:[ ,]\d{1,3}){0,8}|[¹²³⁰⁴-⁹][¹²³⁰⁴-⁹, ]{0,16})(?=\s+\p{Lu})/uy

function superscriptLength(text: string, start: number, end: number): number {
  if (!/[\d¹²³⁰⁴-⁹]/.test(text[end] ?? '') || !/[\p{Ll})]/u.test(text[start - 1] ?? '')) return 0
  return matchAt(superscript, text, end)?.[0].length ?? 0
}

function isTerminator(unit: number): boolean {
  const kind = kindOf(unit)
  return kind === kinds.dot || kind === kinds.mark || kind === kinds.stop
}

/** `. . .`: dots of an ellipsis separated by spaces; not `. .NET`. */
function isSpacedDot(text: string, at: number): boolean {
  if (text[at] !== ' ' || (text[at + 1] !== '.' && text[at + 1] !== '!')) return false
  const after = text.charCodeAt(at + 2)
  return Number.isNaN(after) || isSpace(after) || kindOf(after) !== kinds.other
}

function closesAt(text: string, at: number): boolean {
  const character = text[at]
  if (character === undefined) return false
  if (')]}”’»›）］】」』》〉*_'.includes(character)) return true
  if (character !== '"' && character !== "'" && character !== '“') return false
  const after = text.charCodeAt(at + 1)
  return Number.isNaN(after) || isSpace(after) || kindOf(after) !== kinds.other || after === 44
}

/**
 * Whether an ending ends the sentence that starts at `sentence`.
 *
 * @param cited
 *   Whether a citation follows the ending, which then ends the sentence even without a space.
 */
export function endsSentence(
  text: string,
  ending: Ending,
  sentence: number,
  cited: boolean
): boolean {
  const {start, stop, end} = ending
  const next = skipSpace(text, end)
  if (next === text.length) return false
  const last = kindOf(text.charCodeAt(stop - 1))
  if (last === kinds.stop) return endsAtStop(text, ending, next)
  if (last === kinds.colon) return next > end && endsAtColon(text, start, next)
  if (next === end && !cited) return endsGlued(text, ending)
  const follower = readFollower(text, next)
  if (!follower || isOmission(text, ending)) return false
  if (follower.isLower) return cited && isReported(text, ending, sentence, follower)
  if (text[next] === '(' && end > stop && /["'”’»]/.test(text[end - 1]!)) return false
  if (isPronounAfterPause(text, ending, follower.word)) return false
  if (text[start] !== '.' || stop - start > 1) {
    return !isExclaimingName(text, ending, follower.word)
  }
  return endsAtFullStop(text, start, sentence, follower)
}

/** `Rates fell. [2] reports that prices rose.`: the citation is the subject of the next sentence. */
function isReported(
  text: string,
  {start, stop}: Ending,
  sentence: number,
  follower: Follower
): boolean {
  if (!reporting.has(follower.word)) return false
  return text[start] !== '.' || stop - start > 1 || endsAtFullStop(text, start, sentence, follower)
}

function readFollower(text: string, next: number): Follower | undefined {
  if (',;:)]}.!?…/%&+=|，、'.includes(text[next]!)) return
  let at = next
  while (at < text.length && at - next < 8 && !/[\p{L}\p{N}]/u.test(text[at]!)) {
    if (isSurrogate(text, at)) break
    at++
  }
  const word = wordAt(text, at)
  const isLower = /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word)
  return {word, isLower, isNumber: isDigit(word.charCodeAt(0))}
}

function isSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xe000
}

/** `。`: a sentence ends, unless Japanese text continues after a quotation (`…。」と`). */
function endsAtStop(text: string, {start, stop, end}: Ending, next: number): boolean {
  if (',;:)，、；：）'.includes(text[next]!)) return false
  if (end > stop && /[\u3041-\u3096]/.test(text[next]!)) return false
  return !(isWideDigit(text[start - 1]) && isWideDigit(text[next]))
}

function isWideDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character)
}

/** `:` is the full stop of Armenian, `;` the question mark of Greek. */
function endsAtColon(text: string, start: number, next: number): boolean {
  const script = text[start] === ':' ? /\p{Script=Armenian}/u : /\p{Script=Greek}/u
  let before = start - 1
  while (before > 0 && !/[\p{L}\p{N}]/u.test(text[before]!) && start - before < 6) before--
  return script.test(text[before] ?? '') && /[\p{Lu}\p{N}]/u.test(text[next]!)
}

/** No space after it: `Hello world.The next`, `真的吗?他说`. */
function endsGlued(text: string, {start, stop, end}: Ending): boolean {
  if (/[!?]/.test(text[stop - 1]!)) return /\p{Script=Han}/u.test(text[end]!)
  if (
    stop - start > 1 ||
    end > stop ||
    !/\p{Ll}\p{Ll}$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false
  const word = wordAt(text, end)
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    starters.has(word.toLowerCase()) &&
    text[end + word.length] === ' '
  )
}

/** `[...]`: words of a quotation left out. */
function isOmission(text: string, {start, stop}: Ending): boolean {
  return text[start - 1] === '[' && text[stop] === ']'
}

/** `… . . . I didn't`: a pause in quoted speech. */
function isPronounAfterPause(text: string, {start, stop}: Ending, word: string): boolean {
  return word === 'I' && stop - start > 2 && isSpace(text.charCodeAt(start - 1))
}

function isExclaimingName(text: string, {start}: Ending, word: string): boolean {
  if (text[start] !== '!') return false
  const name = wordBefore(text, start)
  return (
    exclaiming.has(name.toLowerCase()) && /^\p{Lu}/u.test(name) && !starters.has(word.toLowerCase())
  )
}
