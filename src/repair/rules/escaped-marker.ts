import type {Page} from '../../scan/scanned-text.js'
import {fixMatches, numbers, remove} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * A marker whose brackets are escaped, from converters to Markdown: `\[4\]`, `[\[4\]](url)`.
 *
 *     marker <- '\[' numbers '\]'          both are escaped: `\[4]` is as the author wants it
 *
 * A single escaped bracket may be intentional. The rule therefore requires that the article has a list
 * of sources, cites by number elsewhere, or has at least two escaped markers.
 */
export const escapedMarker = {
  id: 'escaped-marker',
  summary:
    'Escaped brackets of a marker lose their backslashes, in an article that cites by number',
  certainty: 'likely',
  examples: [
    {
      before: 'Ozone fell \\[4\\]. Methane rose [8]. Carbon held [9].',
      after: 'Ozone fell [4]. Methane rose [8]. Carbon held [9].'
    }
  ],
  scan(page) {
    if (!page.text.includes('\\[')) return []
    const fixes = fixMatches(page, escaped, 'likely', ({0: raw, index}) => {
      const end = index + raw.length
      return isTaken(page, index, end) ? [] : [remove(index, index + 1), remove(end - 2, end - 1)]
    })
    // The profile counts escaped markers, too.
    const {highestListed, freeMarkers, gluedMarkers} = page.profile
    const isUsual = highestListed > 0 || freeMarkers + gluedMarkers > 1
    return isUsual ? fixes : []
  }
} as const satisfies RepairRule

const escaped = new RegExp(String.raw`\\\[${numbers}\\\]`, 'g')

/** `\\[4\\]` is a backslash and a bracket; `\[4\]: url` would become a definition. */
function isTaken({text}: Page, start: number, end: number): boolean {
  return text[start - 1] === '\\' || text[end] === ':' || text[end] === '('
}
