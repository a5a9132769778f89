import {fixMatches} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * Brackets as character references, from copies of HTML: `&#91;4&#93;`, `&lsqb;4&rsqb;`.
 *
 *     marker <- open content close          one of the two at least is a reference
 *     open   <- '&#91;' / '&#x5B;' / '&lbrack;' / '&lsqb;' / '['
 *     close  <- '&#93;' / '&#x5D;' / '&rbrack;' / '&rsqb;' / ']'
 *
 * The text between them decides: `&#91;sic&#93;` stays.
 */
export const encodedBracket = {
  id: 'encoded-bracket',
  summary: 'Brackets of a marker that are HTML character references become brackets',
  certainty: 'certain',
  examples: [{before: 'Ozone fell &#91;4&#93;.', after: 'Ozone fell [4].'}],
  scan(page) {
    if (!/&[#lr]/.test(page.text)) return []
    return fixMatches(page, encoded, 'certain', match => {
      const [whole, open, , close] = match
      const start = match.index
      const end = start + whole.length
      return [
        {span: {start, end: start + open!.length}, newText: '['},
        {span: {start: end - close!.length, end}, newText: ']'}
      ].filter(({span}) => span.end - span.start > 1)
    })
  }
} as const satisfies RepairRule

const encoded =
  /(&(?:#91|#x5b|lbrack|lsqb);|\[)([^[\]&\r\n]{1,64})(&(?:#93|#x5d|rbrack|rsqb);|\])/gi
