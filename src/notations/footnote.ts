import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Footnote references: `[^4]`, `[^1_2]`, `[^chunk:12]`, `[^https://…]`.
 *
 * ```markdown
 * > | Yields rose[^7].
 *                ^^^^
 * ```
 *
 *     citation <- '[^' label ']'       not before ':' at the start of a line, nor before '('
 *     label    <- digit{1,4}
 *               / digit{1,4} '_' digit{1,4}                        a turn and a number: Perplexity
 *               / ('m' digits '-' digits / word ':' id)            scoped: one of many messages
 *               / an address
 *               / whatever a definition `[^label]:` explains
 *
 * GFM makes it a `footnoteReference` when it is defined, and text when it is not; it is a citation
 * either way. Not citations: `[^0-9]`, a class of a regular expression.
 */
export const footnote: Notation = {
  name: 'footnote',
  starts: ['[^'],
  read(text, at, profile) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const label = match[1]!
    if (!known.test(label) && !profile.definitions.has(`^${label}`)) return
    const url = /^https?:/i.test(label) ? label : undefined
    return {span: spanOfMatch(match), ids: [label], ...(url && {url})}
  }
}

const pattern = /\[\^([^\]\s[\\^]{1,256})\](?![:(])/y
const known =
  /^(?:\d{1,4}|\d{1,4}_\d{1,4}|m\d{1,4}-\d{1,4}|[a-z]{3,12}:[\w-]{1,48}|https?:\/\/.+|url:.+)$/i
