import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'

/**
 * ChatGPT's markers written out as escapes: `\ue202turn0search0`.
 *
 * ```markdown
 * > | Yields rose \ue200cite\ue202turn0search0\ue201.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation  <- ('\ue200' keyword)? ('\ue202' reference)+ '\ue201'?      case does not matter
 *     reference <- 'turn' digits kind digits
 *
 * Written by models that LibreChat asks for it.
 */
export const openaiEscaped: Notation = {
  name: 'openai-escaped',
  starts: ['\\ue2', '\\uE2'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match?.[0].match(/turn\d{1,4}[a-z]{2,16}\d{1,4}/g)
    return match && ids ? {span: spanOfMatch(match), ids, text: inBrackets(ids)} : undefined
  }
}

const pattern =
  /(?:\\u[eE]200[a-z]{2,16})?(?:\\u[eE]202turn\d{1,4}[a-z]{2,16}\d{1,4}){1,32}(?:\\u[eE]201)?/y
