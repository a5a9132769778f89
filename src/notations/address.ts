import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {sourceUrl} from './destination.js'

/**
 * Bare addresses: `… are not end-to-end encrypted https://x.example/a.`
 *
 * ```markdown
 * > | Hybrid work lowers attrition.  Sources: https://n.example/1 ; https://n.example/2
 *                                             ^^^^^^^^^^^^^^^^^^^
 *                                                                   ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<'? 'http' 's'? '://' no-space+ '>'?      without the stop, comma or quote behind it
 *
 * Read where addresses are the article's citations, see habits/links.ts; the id is the address.
 */
export const address: Notation = {
  name: 'address',
  starts: ['http://', 'https://', '<http'],
  evidence: 'profile',
  mayOccur: (_, profile) => profile.citesByAddress,
  read(text, at, profile) {
    if (!profile.citesByAddress) return
    if (/[\p{L}\p{N}/=("'[]/u.test(text[at - 1] ?? ' ') && text[at - 1] !== '(') return
    if (text[at - 1] === '(' && text[at - 2] === ']') return
    const match = matchAt(pattern, text, at)
    if (!match) return
    const raw = match[1] ? match[0] : trimEnd(match[0])
    const url = sourceUrl(match[1] ?? raw)
    return {span: {start: at, end: at + raw.length}, ids: [url], url}
  }
}

const pattern = /<(https?:\/\/[^\s<>]{1,2048})>|https?:\/\/[^\s<>"`|（）【】「」，。；、]{1,2048}/iy

/** GFM 0.29 § 6.9: stops and quotes at the end are none of it, nor is a parenthesis too many. */
function trimEnd(url: string): string {
  let end = url.length
  let surplus = [...url].reduce((sum, c) => sum + (c === ')' ? 1 : c === '(' ? -1 : 0), 0)
  for (; /[?!.,:;*_~'")\]]/.test(url[end - 1]!); end--) {
    if (url[end - 1] === ')' && surplus-- <= 0) break
  }
  return url.slice(0, end)
}
