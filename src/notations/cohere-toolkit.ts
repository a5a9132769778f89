import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'

/**
 * Cohere's toolkit: `:cite[claim]{generationId="…" start="3" end="9"}`.
 *
 * ```markdown
 * > | Yields :cite[rose by a third]{start="7" end="22"} in May.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- ':cite[' claim ']{' attributes '}'
 *
 * The id is `start-end`: the key of the citation in the API's answer. To remark-directive it is a
 * text directive.
 */
export const cohereToolkit: Notation = {
  name: 'cohere-toolkit',
  starts: [':cite['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const [whole, claim, attributes] = match
    const start = /\bstart="?(\d{1,9})/.exec(attributes!)
    const end = /\bend="?(\d{1,9})/.exec(attributes!)
    if (!start || !end) return
    const wordsStart = at + ':cite['.length
    const words = {start: wordsStart, end: wordsStart + claim!.length}
    const id = `${start[1]}-${end[1]}`
    return {
      span: {start: at, end: at + whole.length},
      ids: [id],
      text: `[${id}]`,
      claim: words,
      words
    }
  }
}

const pattern = /:cite\[([^\]\n]{1,1024})\]\{([^}\n]{1,256})\}/y
