import type {Notation, Profile} from '../scan/markers/index.js'
import {isFigure, trailingForms, wordBefore} from '../scan/profile/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {readNumbers} from './numbers.js'

/**
 * Superscripts: `<sup>[4]</sup>`, `<sup>4</sup>`.
 *
 * ```markdown
 * > | Rates fell.<sup>[3, 5]</sup>
 *                ^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<sup>' '[' numbers ']' '</sup>'
 *               / '<sup>' numbers '</sup>'           the article lists every number
 *
 * Not citations: `10<sup>10</sup>`, `cm<sup>-2</sup>`, an exponent.
 */
export const sup: Notation = {
  name: 'sup',
  starts: ['<sup>'],
  cut: /<sup>\[?[\d,; –-]{0,48}/,
  read(text, at, profile) {
    const match = matchAt(supPattern, text, at)
    const ids = match && readNumbers(match[1] ?? match[2]!)
    if (!ids || (match[1] === undefined && !mayBeBare(text, at, ids, profile))) return
    return {span: spanOfMatch(match), ids, text: inBrackets(ids)}
  }
}

const supPattern = /<sup>[ ]?(?:\[([\d,; –-]{1,48})\]|([\d,; –-]{1,48}))[ ]?<\/sup>/y

/** A bare number names a source only if it is listed and no digit or space comes before it. */
function mayBeBare(text: string, at: number, ids: readonly string[], profile: Profile): boolean {
  return ids.every(id => profile.listed.has(id)) && !/[\d\s]$/.test(text.slice(at - 1, at))
}

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
 *     citation <- raised{1,3}      listed; or each digit is: `¹²` in an article with nine sources
 *     raised   <- [⁰¹²³⁴⁵⁶⁷⁸⁹]
 *
 * Occurs after a word of at least three letters, a closing quote or bracket, a stop after either, or
 * another superscript; not before a letter. Read where the article has a numbered list, at least two
 * such numbers and hardly any in brackets: Bing writes `⁹`, then `[^10^]`. Not citations: exponents,
 * `m²`, `x²`, `10³`, `sin² x`.
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
    const match = matchAt(raisedNumberPattern, text, at)
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
const raisedNumberPattern = new RegExp(
  `(?=[⁰¹²³⁴-⁹])(?<=${before}(?:${raised}[ ,]{1,2}){0,8})${raised}(?![\\p{L}\\p{N}⁺⁻])`,
  'uy'
)
const everywhere = new RegExp(raisedNumberPattern.source, 'gu')

/** After a function, a unit or a name with capitals in it: `sin² x`, `rad²`, `GeV²`. */
function isExponent(text: string, at: number): boolean {
  return /^(?:sin|cos|tan|log|exp|rad|deg|sec|min|mol|bit)$|.[A-Z]|\d/.test(wordBefore(text, at))
}

/**
 * Bare numbers after words: `purposes.14 Yield`, `complex 3, and`, `purposes14. Yield`.
 *
 * ```markdown
 * > | Grain is graded for commercial purposes.14 Yield itself is complex.
 *                                             ^^
 * ```
 *
 * The grammar is in scan/profile/trailing-numbers.ts. Read only where the article has a numbered list,
 * cites by such numbers throughout and uses no other markers: they are superscripts that were flattened
 * when Gemini's export was copied. Numbers inside a sentence without a comma after them remain figures,
 * as do those after capitalized words, `Blender13.`, which may be names, and those after a space in
 * table cells.
 */
export const trailingNumber: Notation = {
  name: 'trailing-number',
  starts: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  evidence: 'profile',
  mayOccur: (_, profile) => profile.trailingForms.length > 0,
  read(text, at, profile) {
    for (const form of profile.trailingForms) {
      const match = matchAt(trailingForms[form], text, at)
      if (!match || !profile.listed.has(match[0]) || isFigure(text, at)) continue
      return {span: spanOfMatch(match), ids: [match[0]], text: `[${match[0]}]`}
    }
    return
  }
}
