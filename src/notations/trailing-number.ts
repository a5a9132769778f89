import type {Notation} from '../scan/markers/index.js'
import {isFigure, trailingForms} from '../scan/profile/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Bare numbers behind words: `purposes.14 Yield`, `complex 3, and`, `purposes14. Yield`.
 *
 * ```markdown
 * > | Grain is graded for commercial purposes.14 Yield itself is complex.
 *                                             ^^
 * ```
 *
 * The grammar is in habits/trailing.ts. Read only where the article has a numbered list, cites by
 * such numbers throughout and writes no other markers: superscripts that a copy of Gemini's export
 * has flattened. Numbers inside a sentence without a comma behind them stay figures, and so do those
 * behind capitalised words, `Blender13.`, which may be names, and those behind a space in cells.
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
