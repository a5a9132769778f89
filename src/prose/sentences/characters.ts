import {bullets, matchAt} from '../../text/index.js'

/**
 * The role of a character in a sentence.
 *
 * - `dot`: ends a sentence, an abbreviation, both, or neither
 * - `mark`: ends a sentence before a space
 * - `stop`: ends a sentence, space or no space
 * - `colon`: ends a sentence in Armenian and in Greek
 * - `pair`: opens or closes a quotation or a bracket
 */
export const kinds = {other: 0, dot: 1, mark: 2, stop: 3, colon: 4, pair: 5} as const

const table = new Uint8Array(0x10000)
const fill = (characters: string, kind: number) => {
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind
}
fill('.', kinds.dot)
fill('!?…‽⁇⁈⁉՜՞', kinds.mark)
// CJK, Devanagari, Arabic and Urdu, Armenian, Greek, Burmese, Amharic, Khmer, Mongolian, Tibetan.
fill('。！？｡．︒।॥؟۔։\u037E။።፧፨។៕᠃᠉།༎', kinds.stop)
fill(':;', kinds.colon)
fill('()[]{}（）［］【】「」『』《》〈〉“”„‟«»‹›‘’‚"\'', kinds.pair)
// Armenian marks are inside the word they stress.
fill('՜՞', kinds.other)

/** Kind of a UTF-16 code unit, one of `kinds`. */
export function kindOf(unit: number): number {
  return table[unit]!
}

/** Whether a UTF-16 code unit is white space; CJK space and no-break space included. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x205f
  )
}

export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** The word that ends before `end`, at most `longest` characters of it. */
export function wordBefore(text: string, end: number, longest = 24): string {
  let start = end
  const limit = Math.max(0, end - longest)
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) {
    const before = text[start - 1]!
    if (bullets.includes(before)) break
    if (kindOf(before.charCodeAt(0)) === kinds.pair && before !== '’') break
    start--
  }
  return text.slice(start, end)
}

/** The letters and digits that start at `start`, at most 24. */
export function wordAt(text: string, start: number): string {
  return matchAt(word, text, start)?.[0] ?? ''
}

const word = /[\p{L}\p{M}\p{N}’']{1,24}/uy
