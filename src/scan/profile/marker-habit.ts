import {isUnspaced} from '../../text/index.js'

/** How often an article writes `[n]`, and where. */
interface MarkerHabit {
  /** Markers after a space, a stop or another marker, or in a script without spaces. */
  readonly free: number
  /** Markers glued to a word; 0 where they are glued to fewer than three words, as indices are. */
  readonly glued: number
  /** The highest number in a free one, or 0. */
  readonly highestFree: number
}

/** A name that is indexed has one word, or two. */
const fewestWords = 3

const marker = /\[\d{1,3}(?:, ?\d{1,3}){0,15}\\?\]/g

/** Count `[n]` and `[n, m]`, escaped ones included. */
export function readMarkerHabit(text: string): MarkerHabit {
  const words = new Set<string>()
  let glued = 0
  let free = 0
  let highestFree = 0
  for (const {0: written, index} of text.matchAll(marker)) {
    const end = text[index - 1] === '\\' ? index - 1 : index
    const before = text[end - 1] ?? ' '
    if (/[\p{L}\p{N}]/u.test(before) && !isUnspaced(before)) {
      words.add(wordBefore(text, end))
      glued++
    } else {
      free++
      highestFree = Math.max(highestFree, ...written.match(/\d+/g)!.map(Number))
    }
  }
  return {free, glued: words.size < fewestWords ? 0 : glued, highestFree}
}

/** The last letters and digits before an offset, at most 24. */
export function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, end - 24), end))![0]
}
