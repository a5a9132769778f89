import {foldDigits} from '../text/index.js'
/**
 * Numbers after a keyword: `[cite: 4, 8–10]`. The keyword says that they are sources, so 0, repeated
 * numbers and any order are allowed.
 *
 *     numbers   <- number (dash number)? (separator numbers)?     at most 131 ids
 *     number    <- digit{1,4}
 *     dash      <- '-' / '‐' / '‑' / '–' / '—' / '−'    spaces around it allowed
 *     separator <- [,;，、；] space*
 *     digit     <- ASCII, full-width, Arabic-Indic or Persian
 *
 * @returns
 *   Ids with ranges expanded; `undefined` when anything else occurs among them.
 */
export function readNumbers(inside: string): readonly string[] | undefined {
  const ids: string[] = []
  for (const part of foldDigits(inside).split(separator)) {
    const item = part.trim()
    if (item === '') continue
    const ends = range.exec(item)
    if (ends) ids.push(...(expandRange(ends[1]!, ends[2]!) ?? [`${ends[1]}-${ends[2]}`]))
    else if (/^\d{1,4}$/.test(item)) ids.push(item)
    else return
    if (ids.length > mostIds) return
  }
  return ids.length > 0 ? ids : undefined
}

export const separator = /[,;，、；]/
export const range = /^(\d{1,4})\s?[-‐‑–—−]\s?(\d{1,4})$/
const widestRange = 99
const mostIds = widestRange + 32

/** All numbers of a range; `undefined` when it does not increase or is wider than any list of sources. */
export function expandRange(from: string, to: string): string[] | undefined {
  const first = Number(from)
  const last = Number(to)
  if (first >= last || last - first > widestRange) return
  return Array.from({length: last - first + 1}, (_, index) => String(first + index))
}
