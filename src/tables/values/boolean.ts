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
    // Two words of five letters.
    if (text.length > 11) return
    const box = /^(?:\[([ xX✓✔])\]|([☐☑🗹]))$/u.exec(text)
    if (box) return {type: 'boolean', value: /[xX✓✔☑🗹]/u.test(text), confidence: 1}
    const [first, second, third] = text.toLowerCase().split(' ', 3)
    const value = answers.get(first!)
    if (value === undefined || third !== undefined) return
    if (second !== undefined && (isWord(first!) || answers.get(second) !== value)) return
    return {type: 'boolean', value, confidence: 1}
  }
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['✓', '✔', '✅', '☑', '🗸', 'yes', 'true', '是', '√'].map(yes => [yes, true] as const),
  ...['✗', '✘', '❌', '✖', '❎', 'no', 'false', '否'].map(no => [no, false] as const)
])

function isWord(text: string): boolean {
  return /^[a-z]/.test(text)
}
