import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * ChatGPT's content references: `:contentReference[oaicite:3]{index=3}`.
 *
 * ```markdown
 * > | Yields rose :contentReference[oaicite:3]{index=3}.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- ':'? 'contentReference'? '[oaicite:' digit{1,4} ']' ('{index=' digits '}')?
 *
 * To remark-directive it is a text directive. Counts from 0.
 */
export const oaicite: Notation = {
  name: 'oaicite',
  starts: [':contentReference[oaicite:', 'contentReference[oaicite:', ':[oaicite:', '[oaicite:'],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const pattern = /:?(?:contentReference)?\[oaicite:(\d{1,4})\](?:\{index=\d{1,4}\})?/y
