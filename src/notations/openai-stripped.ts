import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * ChatGPT's markers after a copy has lost the private-use characters: `citeturn4search5turn0search0`.
 *
 * ```markdown
 * > | Yields rose citeturn4search5turn0search0.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation  <- ('cite' / 'filecite') reference+       may be glued to the word before it
 *     reference <- 'turn' digits kind digits
 */
export const openaiStripped: Notation = {
  name: 'openai-stripped',
  starts: ['citeturn', 'filecite'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match?.[0].match(/turn\d{1,4}[a-z]{2,16}?\d{1,4}/g)
    return match && ids ? {span: spanOfMatch(match), ids, text: inBrackets(ids)} : undefined
  }
}

const pattern = /(?:file)?cite(?:turn\d{1,4}(?!turn)[a-z]{2,16}?\d{1,4}){1,32}/y
