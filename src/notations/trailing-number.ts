import {isFigure, trailingNumber as pattern} from '../habits/trailing.js'
import {matchAt, spanOfMatch} from './match.js'
import type {Notation} from './notation.js'

/**
 * Bare numbers behind words: `purposes.14 Yield`, `complex 3, and`.
 *
 * ```markdown
 * > | Grain is graded for commercial purposes.14 Yield itself is complex.
 *                                             ^^
 * ```
 *
 * The grammar is in habits/trailing.ts. Read only where the article has a numbered list, cites by
 * such numbers throughout and writes no other markers: superscripts that a copy of Gemini's export
 * has flattened. Numbers inside a sentence without a comma behind them, and in cells, stay figures.
 */
export const trailingNumber: Notation = {
  name: 'trailing-number',
  starts: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  mayOccur: (_, profile) => profile.citesByTrailingNumbers,
  read(text, at, profile) {
    if (!profile.citesByTrailingNumbers) return
    const match = matchAt(pattern.glued, text, at) ?? matchAt(pattern.spaced, text, at)
    if (!match || !profile.listed.has(match[0]) || isFigure(text, at)) return
    return {span: spanOfMatch(match), ids: [match[0]], text: `[${match[0]}]`}
  }
}
