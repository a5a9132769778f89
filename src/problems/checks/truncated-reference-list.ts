import type {SourceEntry} from '../../scan/reference-lists/index.js'
import {hostOf} from '../../text/index.js'
import type {Check, Findings} from '../problem.js'

/**
 * The list breaks off: its last entry, at the end of the text, is not complete, and all cited ids that
 * the list does not explain come after that entry.
 */
export const truncatedReferenceList = {
  id: 'truncated-reference-list',
  severity: 'warning',
  summary: 'The list of sources is cut off, and its last entries are lost',
  help: 'Look the entries up where the article came from',
  example: {
    before:
      'Ozone fell [1]. Methane rose [3].\n\n## Sources\n\n[1] A: https://a.example/1\n[2] B: https://www.exa',
    after:
      'Ozone fell [1]. Methane rose [3].\n\n## Sources\n\n[1] A: https://a.example/1\n[2] B: https://b.example/2\n[3] C: https://c.example/3\n'
  },
  find(findings) {
    const cut = cutAfter(findings)
    if (!cut) return []
    const {last, missing} = cut
    const [first] = missing
    const lost =
      missing.length > 1 ? `\`${first}\` to \`${missing.at(-1)}\` are` : `\`${first}\` is`
    return [
      {
        reason: `The list of sources breaks off in \`${last.ids[0]}\`: ${lost} cited, but not on it`,
        span: last.span
      }
    ]
  }
} as const satisfies Check

/** The entry in which the list breaks off, and the cited ids after it. */
export function cutAfter({
  lists,
  sources,
  text
}: Pick<Findings, 'lists' | 'sources' | 'text'>):
  | {last: SourceEntry; missing: readonly string[]}
  | undefined {
  const list = lists.at(-1)
  const last = list?.entries.at(-1)
  if (!list || !last || /\S/.test(text.slice(last.span.end))) return
  const highest = Math.max(...last.ids.map(Number))
  if (!Number.isFinite(highest) || !isCut(last, list.entries)) return
  const missing = sources.filter(({listed, url}) => !listed && !url).map(({id}) => Number(id))
  if (missing.length === 0 || !missing.every(number => number > highest)) return
  return {last, missing: missing.sort((a, b) => a - b).map(String)}
}

/** It lacks the address that the others have, or the address breaks off in the host. */
function isCut(last: SourceEntry, entries: readonly SourceEntry[]): boolean {
  const others = entries.slice(0, -1)
  const linked = others.filter(({url}) => url).length
  if (last.url === undefined) return others.length > 0 && linked >= others.length * 0.8
  // `https://www.exa`
  return /^(?:https?:\/\/|www\.)[^\s/:]*$/i.test(last.url) && hostOf(last.url) === undefined
}
