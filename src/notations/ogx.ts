import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * ogx, once llama-stack: `<|file-Ab12_3|>`.
 *
 * ```markdown
 * > | Yields rose <|file-Ab12_3|>.
 *                 ^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<|' 'file-' [A-Za-z0-9_-]{1,64} '|>'      the id keeps `file-`
 */
export const ogx: Notation = {
  name: 'ogx',
  starts: ['<|file-'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const pattern = /<\|(file-[A-Za-z0-9_-]{1,64})\|>/y
