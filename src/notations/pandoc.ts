import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Pandoc citations: `[@kim2020; see @lee2019, p. 4]`, `@kim2020`.
 *
 * ```markdown
 * > | As @kim2020 argues, the kit is cheap [-@lee2019, p. 4].
 *        ^^^^^^^^                          ^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' item (';' item)* ']'
 *               / '@' key                      in running text; the key holds letters and a year
 *     item     <- prefix? '-'? '@' key (', ' locator)?
 *     key      <- [\p{L}\p{N}_] [\p{L}\p{N}_:.#$%&+?<>~/-]*      (Pandoc manual, "Citation syntax")
 *
 * Not citations: `[ann@b.example]`, `[@ann](https://…)`, `@ann`, a handle.
 */
export const pandoc: Notation = {
  name: 'pandoc',
  starts: ['[', '@'],
  cut: /\[-?@[^[\]\n]{0,80}/,
  mayOccur: (text, profile) =>
    profile.mayHold('@') && /(?:^|[\s[(;-])@[\p{L}_][\p{L}\p{N}_:.-]*\d/mu.test(text),
  read(text, at) {
    if (text[at] === '@') return readNarrative(text, at)
    const match = matchAt(pattern, text, at)
    if (!match) return
    const items = match[1]!.split(';')
    const keys = items.map(item => keyIn.exec(item)?.[1]?.replace(/[.:]+$/, ''))
    const ids = keys.filter(key => key !== undefined)
    if (ids.length < items.length) return
    const locator = items.length === 1 ? locatorIn.exec(items[0]!)?.[1] : undefined
    return {span: spanOfMatch(match), ids, ...(locator && {locator})}
  }
}

function readNarrative(text: string, at: number) {
  if (/[\p{L}\p{N}_@.\\/]$/u.test(text.slice(Math.max(0, at - 1), at))) return
  const match = matchAt(narrative, text, at)
  return match && {span: spanOfMatch(match), ids: [match[1]!]}
}

const pattern = /\[((?:[^@[\]\n;]{0,40}-?@[^[\]\n;@]{1,80};? ?){1,12})\](?![(:[])/y
const keyIn = /(?:^|[\s-])@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,63})/u
const locatorIn = /@[^\s,]{1,64}, (.{1,40})$/u
const narrative = /@([\p{L}_][\p{L}_-]{1,40}(?:1[89]|20)\d\d[a-z\p{L}_-]{0,24})(?![\p{L}\p{N}@/])/uy
