import {fixMatches, numbers, remove} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * A marker whose brackets were escaped twice, by two converters or by one and by JSON: `\\[4\\]`,
 * `\\\[4\\\]`.
 *
 *     marker <- slashes '[' numbers slashes ']'
 *     slashes <- '\\' / '\\\'                          the same at both ends
 *
 * `\\[4pt]` is a line break of LaTeX and stays, as does `\\[x\\]`. One such bracket may be meant as
 * it is written, so the article has a list of sources or at least two of them.
 */
export const twiceEscapedMarker = {
  id: 'twice-escaped-marker',
  summary: 'Brackets of a marker that were escaped twice lose their backslashes',
  certainty: 'certain',
  examples: [
    {
      before: 'Ozone fell \\\\[1\\\\].\n\n## Sources\n\n1. Ozone https://a.example/1',
      after: 'Ozone fell [1].\n\n## Sources\n\n1. Ozone https://a.example/1'
    }
  ],
  scan(page) {
    if (!page.text.includes('\\\\[')) return []
    const fixes = fixMatches(page, escaped, 'certain', match => {
      const {0: raw, 1: slashes, index} = match
      const end = index + raw.length
      if (page.text[end] === ':' || page.text[end] === '(') return []
      return [remove(index, index + slashes!.length), remove(end - 1 - slashes!.length, end - 1)]
    })
    return page.profile.highestListed > 0 || fixes.length > 1 ? fixes : []
  }
} as const satisfies RepairRule

const escaped = new RegExp(String.raw`(?<!\\)(\\{2,3})\[${numbers}\1\]`, 'g')
