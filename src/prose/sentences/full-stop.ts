import {magnitudeAbbreviations, monthBeginnings} from '../../language/index.js'
import {
  binding,
  captions,
  hours,
  numbering,
  ordinalMakers,
  starters,
  timeWords,
  wavering
} from './abbreviations.js'
import {isSpace, wordBefore} from './characters.js'
import type {Follower} from './follower.js'

/**
 * Whether a single full stop ends a sentence, when a space and a capital letter, a number or a script
 * without capitals follow.
 *
 * | before the stop | example | ends |
 * |---|---|---|
 * | a number | `$100.00. It`, `am 12. Juni`, `1. Item` | unless an ordinal or a list number |
 * | one letter | `J. Smith`, `you and I. Did` | unless an initial |
 * | letters and stops | `the U.S. The`, `U.S. Army` | before a word that starts sentences |
 * | an abbreviation | `Dr. Smith`, `Inc. The`, `No. 5` | by its class in `abbreviations.ts` |
 * | a magnitude | `3 Mrd. Euro`, `3 Mrd. Der` | before a word that starts sentences |
 * | anything else | `word. The` | always |
 */
export function endsAtFullStop(
  text: string,
  stop: number,
  sentence: number,
  follower: Follower
): boolean {
  const word = wordBefore(text, stop)
  if (word === '') return true
  const start = stop - word.length
  if (/^\d+$/.test(word)) return endsAtNumber(text, word, start, sentence, follower)
  const name = word.toLowerCase()
  const starts = starters.has(follower.word.toLowerCase())
  if (/^[^\P{L}\p{Lo}]$/u.test(word)) return endsAtLetter(text, word, start, sentence, follower)
  if (hours.has(name)) return stop - sentence > shortestClause && !isTimeWord(follower.word)
  if (binding.has(name)) return false
  if (numbering.has(name) && isNumbered(follower)) return false
  if (magnitudeAbbreviations.has(name) && isAmount(text, start)) return starts
  if (wavering.has(name) || isDotted(word)) return starts && !follower.isNumber
  return true
}

/** `3 Mrd. Euro`: a number before the abbreviation. */
function isAmount(text: string, start: number): boolean {
  return /\d[ \u00A0-]$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Numbers end sentences; list numbers, ordinals and the numbers of captions do not. */
function endsAtNumber(
  text: string,
  word: string,
  start: number,
  sentence: number,
  follower: Follower
): boolean {
  if (word.length > 3) return true
  const before = lastWord(text, start)
  if (start === sentence || (word.length < 3 && /[:;,]$/.test(before))) return false
  if (start - 1 - before.length === sentence && captions.has(before.toLowerCase())) return false
  const next = follower.word.toLowerCase()
  if (word.length <= 2 && monthBeginnings.has(next.slice(0, 3)) && next.length < 10)
    return !isMonth(next)
  return !ordinalMakers.has(before) || starters.has(next)
}

/** A month's name is not an English word that starts like one. */
function isMonth(word: string): boolean {
  return !starters.has(word) && word.length > 2
}

function endsAtLetter(
  text: string,
  word: string,
  start: number,
  sentence: number,
  follower: Follower
): boolean {
  if (start === sentence) return false
  const before = lastWord(text, start)
  const next = follower.word.toLowerCase()
  if (word === 'I' && /^\p{Ll}/u.test(before)) return starters.has(next) || next.length > 7
  if (follower.isNumber) return !numbering.has(word.toLowerCase())
  if (!starters.has(next) || followsInitial(text, start)) return false
  // `K. He and colleagues`: short words that are surnames as well.
  return /^\p{Ll}/u.test(word) ? next.length > 2 && next !== 'then' : !surnames.has(next)
}

const surnames: ReadonlySet<string> = new Set([
  'he',
  'an',
  'so',
  'do',
  'my',
  'she',
  'we',
  'you',
  'lo',
  'la',
  'des'
])

/** `J. R. R. The`: letters in a row are initials. */
function followsInitial(text: string, start: number): boolean {
  return text[start - 2] === '.' && isSpace(text.charCodeAt(start - 1))
}

/** `At 5 a.m.` is not yet a sentence. */
const shortestClause = 12

function isTimeWord(next: string): boolean {
  return timeWords.has(next.toLowerCase())
}

function isNumbered(follower: Follower): boolean {
  return follower.isNumber || /^(?:\p{Lu}|\p{L}\d{1,3}|[IVXLC]{1,6})$/u.test(follower.word)
}

/** `U.S`, `e.g`, `Ph.D`: full stops within a word. */
function isDotted(word: string): boolean {
  return /^\p{L}{1,3}(?:\.\p{L}{1,3}){1,5}$/u.test(word)
}

function lastWord(text: string, end: number): string {
  return isSpace(text.charCodeAt(end - 1)) ? wordBefore(text, end - 1) : ''
}
