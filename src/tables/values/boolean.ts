import {wordsOf} from '../../language/index.js'
import type {ValueKind} from './value-kind.js'

/**
 * Yes or no, as a word or a sign.
 *
 *     boolean <- word / sign (' ' word)? / '[' (' ' / 'x') ']'     a sign and a word must say the same
 *
 * Never `x`, `1` or `0` alone: an `x` marks the true in a check list and the false in a
 * comparison. The column can say which (see `column.ts`).
 */
export const boolean: ValueKind = {
  name: 'boolean',
  read(text) {
    if (text.length > longest || isCode(text)) return
    const box = /^(?:\[([ xX✓✔])\]|([☐☑🗹]))$/u.exec(text)
    if (box) return {type: 'boolean', value: /[xX✓✔☑🗹]/u.test(text), confidence: 1}
    const [first, second, third] = text.toLowerCase().split(' ', 3)
    const value = answers.get(first!)
    if (value === undefined || third !== undefined) return
    if (second !== undefined && (isWord(first!) || answers.get(second) !== value)) return
    return {type: 'boolean', value, confidence: 1}
  }
}

/** A sign and the longest word. */
const longest = 11

const answers: ReadonlyMap<string, boolean> = new Map([
  ...[...wordsOf('yes'), '✓', '✔', '✅', '☑', '🗸', '√'].map(yes => [yes, true] as const),
  ...[...wordsOf('no'), '✗', '✘', '❌', '✖', '❎'].map(no => [no, false] as const)
])

function isWord(text: string): boolean {
  return /^\p{L}/u.test(text)
}

/** `NE`, `DA`: a code; `NO` is an answer more often than Norway. */
function isCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && text !== 'NO'
}
