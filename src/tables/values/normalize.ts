import {spellOutCjk} from './cjk.js'
import {readTex} from './tex.js'

/**
 * Digits, signs and spaces in one form, so that the grammars need to know one only: digits of any
 * script, CJK numerals, formulas that are a number, no-break and thin spaces, U+2212 minus, full-width
 * signs. The cell's `text` keeps its own.
 */
export function normalize(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return readTex(text.trim())
  const ascii = text
    .replace(/[^\x00-\x7F]/gu, character => plain.get(character) ?? digitOf(character))
    .replace(/ {2,}/g, ' ')
    .trim()
  return spellOutCjk(readTex(ascii)).replace(dashAsSign, '-')
}

/**
 * A dash right before an amount is its sign, `–3.2%`; not before a year (`–2024`: until then), nor where
 * another dash follows.
 */
const dashAsSign = /^[–—‒](?=[$€£¥₹]?[\d.])(?!\d{4}$)(?!.{0,80}[–—-])/

const plain: ReadonlyMap<string, string> = new Map([
  ...[
    ...'\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'
  ].map(space => [space, ' '] as const),
  // Zero width: joiners, word joiner, variation selectors, direction marks, soft hyphen.
  ...[...'\u200B\u200C\u200D\u2060\uFE0E\uFE0F\u200E\u200F\u061C\u00AD\uFEFF'].map(
    nothing => [nothing, ''] as const
  ),
  ...[...'\u2212\uFE63\uFF0D'].map(minus => [minus, '-'] as const),
  ...[...'\uFF05\u066A\uFE6A'].map(percent => [percent, '%'] as const),
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\uFF0B', '+'],
  ['\uFF0C', ','],
  ['\uFF0E', '.'],
  ['\u066B', '.'],
  ['\u066C', ','],
  ['\uFF0F', '/'],
  ['\uFF1A', ':'],
  ['\uFF04', '$'],
  ['\uFF08', '('],
  ['\uFF09', ')'],
  ['\u2236', ':']
])

const decimalDigit = /\p{Nd}/u

/** A digit of any script as ASCII; every script has its ten digits in one run. */
function digitOf(character: string): string {
  if (!decimalDigit.test(character)) return character
  const code = character.codePointAt(0)!
  let zero = code
  while (decimalDigit.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
