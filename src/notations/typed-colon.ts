import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * A kind of source, a colon and a number: `[web:3]`.
 *
 * ```markdown
 * > | Prices rose [web:3][page:12].
 *                 ^^^^^^^
 *                        ^^^^^^^^^
 * ```
 *
 *     citation <- '[' item (', ' item)* ']'
 *     item     <- kind ':' space? digit{1,4}      the id keeps the kind: `web:3`
 *     kind     <- 'web' / 'page' / 'file' / 'attached_file' / 'memory' / 'image' / 'chart' /
 *                 'source' / 'doc' / 'src' / 'ref'
 *
 * Written by Perplexity when copied. `[cite:4]` is Gemini's, see gemini-cite.ts.
 */
export const typedColon: Notation = {
  name: 'typed-colon',
  starts: kinds().map(kind => `[${kind}:`),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const ids = match[1]!.split(',').map(item => item.replaceAll(' ', ''))
    return {span: spanOfMatch(match), ids}
  }
}

function kinds(): string[] {
  return 'web page file attached_file memory image chart source doc src ref'.split(' ')
}

const item = `(?:${kinds().join('|')}): ?\\d{1,4}`
const pattern = new RegExp(`\\[(${item}(?:, ?${item}){0,15})\\](?!\\()`, 'y')
