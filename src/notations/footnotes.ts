import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {readNumbers} from './numbers.js'

/**
 * Carets that are not GFM footnotes: `[^4^]`, `[^4^][4]`, `[4^]`, `[^4, ^8]`.
 *
 * ```markdown
 * > | Yields rose[^1^][1].
 *                ^^^^^^^^
 * ```
 *
 *     citation <- '[^' digit{1,4} '^]' ('[' digit{1,4} ']')?      a pair names one source
 *               / '[' digit{1,4} '^]'
 *               / '[' '^'? numbers ']'                            a caret before at least one
 *
 * Pairs are written by Bing and Kimi, where `[1]: url` turns them into link references; the others are
 * mistakes that Jina makes.
 */
export const caret: Notation = {
  name: 'caret',
  starts: ['['],
  mayOccur: (text, profile) =>
    (profile.mayHold('[^') || profile.mayHold('^]')) && /\[\^\d|\d\^\]/.test(text),
  read(text, at) {
    const pair = matchAt(pairPattern, text, at)
    if (pair) {
      const id = pair[1]!
      // A different number after the first bracket is a separate citation.
      const isPair = pair[2] === undefined || pair[2] === id
      const end = isPair ? at + pair[0].length : at + pair[0].indexOf(']') + 1
      return {span: {start: at, end}, ids: [id], text: `[^${id}]`}
    }
    const slip = matchAt(slipPattern, text, at)
    const ids = slip?.[0].includes('^') ? readNumbers(slip[1]!.replaceAll('^', '')) : undefined
    if (!slip || !ids || (ids.length === 1 && !slip[0].endsWith('^]'))) return
    return {span: spanOfMatch(slip), ids, text: ids.map(id => `[^${id}]`).join('')}
  }
}

const pairPattern = /\[\^(\d{1,4})\^\](?:\[(\d{1,4})\])?(?![:(])/y
const slipPattern = /\[((?:\^?\d{1,4}\^?)(?:,[ \t]?\^?\d{1,4}\^?){0,15})\](?![:(])/y

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
 * GFM reads it as a `footnoteReference` when it is defined, and as text when it is not; it is a citation
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
