import type {Notation} from '../scan/markers/index.js'
import {wordBefore} from '../scan/profile/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * Superscript digits: `fell¹`, `rose.² ³`.
 *
 * ```markdown
 * > | Rates fell¹. Prices rose.² ³
 *               ^
 *                              ^
 *                                ^
 * ```
 *
 *     citation <- raised{1,3}      listed; or each digit is, `¹²` in an article with nine sources
 *     raised   <- [⁰¹²³⁴⁵⁶⁷⁸⁹]
 *
 * Behind a word of three letters, a quote, a stop behind either, or another one; not before a letter.
 * Read where the article has a numbered list, writes two at least and hardly a number in brackets: Bing
 * writes `⁹`, then `[^10^]`. Not citations: `m²`, `x²`, `10³`, `sin² x`, exponents.
 */
export const raisedNumber: Notation = {
  name: 'raised-number',
  starts: [...'¹²³⁴⁵⁶⁷⁸⁹'],
  evidence: 'profile',
  mayOccur: (text, profile) =>
    profile.highestListed > 0 &&
    profile.freeMarkers < 3 &&
    (text.match(everywhere)?.length ?? 0) > 1,
  read(text, at, {listed}) {
    const match = matchAt(pattern, text, at)
    if (!match || isExponent(text, at)) return
    const digits = match[0].normalize('NFKC')
    const ids = listed.has(digits) ? [digits] : [...digits]
    if (!ids.every(id => listed.has(id))) return
    return {span: spanOfMatch(match), ids, text: inBrackets(ids)}
  }
}

const raised = '[⁰¹²³⁴-⁹]{1,3}'
const stop = '[,.;:!?。、，；]?'
const before = `(?:\\p{L}{3}${stop}|[)\\]”"’」』»*_%]${stop}|\\p{Lo}${stop})`
const pattern = new RegExp(
  `(?=[⁰¹²³⁴-⁹])(?<=${before}(?:${raised}[ ,]{1,2}){0,8})${raised}(?![\\p{L}\\p{N}⁺⁻])`,
  'uy'
)
const everywhere = new RegExp(pattern.source, 'gu')

/** Behind a function, a unit or a name with capitals in it: `sin² x`, `rad²`, `GeV²`. */
function isExponent(text: string, at: number): boolean {
  return /^(?:sin|cos|tan|log|exp|rad|deg|sec|min|mol|bit)$|.[A-Z]|\d/.test(wordBefore(text, at))
}
