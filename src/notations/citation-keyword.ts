import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {readNumbers} from './numbers.js'

/**
 * A keyword and numbers: `[citation:4]`, `[[citation:4]]`, `[reference:0]`.
 *
 * ```markdown
 * > | Prices rose [citation:3][citation:5].
 *                 ^^^^^^^^^^^^
 *                             ^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[[' body ']]' / '[' body ']'
 *     body     <- ('citation' / 'reference') ':' numbers      case does not matter
 *
 * `citation` counts from 1 (DeepSeek, Lepton), `reference` from 0 (relays of the DeepSeek API); the
 * id stays as written.
 */
export const citationKeyword: Notation = {
  name: 'citation-keyword',
  starts: ['[citation:', '[Citation:', '[[citation:', '[[Citation:', '[reference:', '[Reference:'],
  cut: /\[{1,2}(?:citation|reference):[\d,;，、 –-]{0,48}/i,
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const ids = match && readNumbers(match[1]!)
    return ids && {span: spanOfMatch(match), ids}
  }
}

const pattern =
  /(?:\[\[(?=[^\]\n]{1,64}\]\])|\[)(?:citation|reference): ?([\d,;，、 –-]{1,48})\](?:(?<=\[\[[^\]]{1,64}\])\])?(?!\()/iy
