import {isUnspaced} from '../../text/index.js'

/**
 * The words of a text as written, in order: the one pass over it that terms and names are made from.
 *
 *     word     <- (letter / mark / digit)+, with ['’] between letters and [.,] between digits
 *     unspaced <- characters of a script written without spaces; a run of them is one word
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let start = -1
  let inside: number = kinds.other
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind === inside && kind !== kinds.other) continue
    if (start >= 0 && inside !== kinds.unspaced && joins(text, at, kind)) continue
    if (start >= 0 && !areOneWord(inside, kind)) {
      words.push(text.slice(start, at))
      start = -1
    }
    if (start < 0 && kind !== kinds.other) start = at
    inside = kind
  }
  if (start >= 0) words.push(text.slice(start))
  return words
}

/** Whether a word is a run of a script written without spaces. */
export function isUnspacedWord(word: string): boolean {
  return kindAt(word, 0) === kinds.unspaced
}

const kinds = {other: 0, letter: 1, digit: 2, unspaced: 3} as const

function areOneWord(kind: number, next: number): boolean {
  return isSpaced(kind) && isSpaced(next)
}

function isSpaced(kind: number): boolean {
  return kind === kinds.letter || kind === kinds.digit
}

/** An apostrophe between letters, a point or a comma between digits. */
function joins(text: string, at: number, kind: number): boolean {
  if (kind !== kinds.other || at === 0) return false
  const character = text[at]!
  if (character === '’' || character === "'") {
    return kindAt(text, at - 1) === kinds.letter && kindAt(text, at + 1) === kinds.letter
  }
  if (character !== '.' && character !== ',') return false
  return kindAt(text, at - 1) === kinds.digit && kindAt(text, at + 1) === kinds.digit
}

/** Kinds of code units, worked out when they are first met; -1 is not known yet. */
const known = new Int8Array(0x10000).fill(-1)

function kindAt(text: string, at: number): number {
  if (at >= text.length) return kinds.other
  const unit = text.charCodeAt(at)
  // The second half of a pair belongs to the first.
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return kindOf(text.codePointAt(unit >= 0xdc00 && at > 0 ? at - 1 : at)!)
  }
  if (known[unit] === -1) known[unit] = kindOf(unit)
  return known[unit]!
}

function kindOf(point: number): number {
  const character = String.fromCodePoint(point)
  if (isUnspaced(character)) return kinds.unspaced
  if (/\p{N}/u.test(character)) return kinds.digit
  return /[\p{L}\p{M}]/u.test(character) ? kinds.letter : kinds.other
}
