import {matchAt, spanOfMatch} from './match.js'
import type {Notation} from './notation.js'
import {readNumbers} from './numbers.js'

/**
 * The word itself: `[Source 7]`, `(Sources: 3, 4)`.
 *
 * ```markdown
 * > | The kit is cheap [Source 7].
 *                      ^^^^^^^^^^
 * ```
 *
 *     citation <- open word 's'? ':'? numbers close       one bracket of a kind on each side
 *     word     <- 'Source' / 'Ref.' / 'Reference' / 'Citation' / 'Document'
 *     numbers  <- as in numbers.ts; ' and ', ' & ' and the word again separate as well
 *
 * Written by small models under STORM.
 */
export const sourceNumber: Notation = {
  name: 'source-number',
  starts: words().flatMap(word => [`[${word}`, `(${word}`, `【${word}`]),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match || closingOf(text[at]!) !== match[0].at(-1)) return
    const numbers = match[1]!.replace(/(?:\band\b|&|#|(?:sources?|ref\.?|references?):?)/gi, ',')
    const ids = readNumbers(numbers.replace(/,[\s,]*,/g, ','))
    return ids && {span: spanOfMatch(match), ids}
  }
}

function words(): string[] {
  return ['Source', 'source', 'Ref', 'Citation', 'Document']
}

const pattern =
  /[[(【](?:sources?|ref(?:\.|erences?)?|citations?|documents?)[ :#]{1,2}#?(\d[\d,;、 –#&-]{0,40}(?:(?:and|sources?)[ :#\d,;]{1,12}){0,8})[\])】](?!\()/iy

function closingOf(opening: string): string {
  return {'[': ']', '(': ')', '【': '】'}[opening] ?? ''
}
