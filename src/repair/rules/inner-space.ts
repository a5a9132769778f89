import {fixMatches, numbers, remove, space} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * White space at the brackets of a numeric marker: `[ 4 ]`, from copies of wikis.
 *
 *     marker <- '[' space* numbers space* ']'     not both empty
 */
export const innerSpace = {
  id: 'inner-space',
  summary: 'White space inside the brackets of a marker is removed',
  certainty: 'certain',
  examples: [{before: 'Ozone fell [ 4 ].', after: 'Ozone fell [4].'}],
  scan(page) {
    return fixMatches(
      page,
      spaced,
      'certain',
      ({0: raw, 1: numbers = raw.slice(1).trim(), index}) => {
        const start = index + 1
        const first = index + raw.indexOf(numbers)
        const last = first + numbers.length
        const end = index + raw.length - 1
        return [remove(start, first), remove(last, end)].filter(({span}) => span.end > span.start)
      }
    )
  }
} as const satisfies RepairRule

const spaced = new RegExp(
  String.raw`\[(?:${space}{1,4}(${numbers})${space}{0,4}|(${numbers})${space}{1,4})\]`,
  'g'
)
