import {fixMatches, readMarker, remove} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * Characters without width inside a marker, from copies of web pages: `[4<U+200B>]`.
 *
 * U+200B–200D, U+2060, U+FEFF and the soft hyphen U+00AD. They go only where a marker is read
 * without them, and none with them.
 */
export const invisibleCharacter = {
  id: 'invisible-character',
  summary: 'Zero-width characters inside a marker are removed',
  certainty: 'certain',
  examples: [{before: 'Ozone fell [\u200B4].', after: 'Ozone fell [4].'}],
  scan(page) {
    if (!invisible.test(page.text)) return []
    return fixMatches(page, bracketed, 'certain', ({0: raw, index}) => {
      if (!invisible.test(raw)) return []
      const span = {start: index, end: index + raw.length}
      if (readMarker(page, span, raw) > 0) return []
      return [...raw.matchAll(everyInvisible)].map(match =>
        remove(index + match.index, index + match.index + 1)
      )
    })
  }
} as const satisfies RepairRule

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
const everyInvisible = new RegExp(invisible, 'g')
const bracketed = /[[【［][^[\]【】［］\r\n]{1,64}[\]】］]/g
