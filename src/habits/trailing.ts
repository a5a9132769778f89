/**
 * Numbers that a copy has left behind words: superscripts of Gemini's exports.
 *
 * ```markdown
 * > | Grain is graded for commercial purposes.14 Yield itself is complex 3, and …
 *                                             ^^
 *                                                                        ^
 * ```
 *
 *     number   <- digit{1,3}               listed
 *     glued    <- (letter / ')' / quote) stop number        before white space or the end
 *     spaced   <- (letter / ')') ' ' number                 before '.' or ',' and white space
 *
 * No figure of the text: the word before is no `Table`, `step`, `to`, `of` …
 */
const glued = /(?<=[\p{L})\]”"’'*_%]{1,3}[.!?。])\d{1,3}(?=\s|$)/u
const spaced = /(?<=[\p{L})”"*]{2} )\d{1,3}(?=[.,](?:\s|$)|$)/u

export const trailingNumber = {
  glued: new RegExp(glued.source, 'uy'),
  spaced: new RegExp(spaced.source, 'uy')
}

/** Words whose number is a figure of their own, and abbreviations whose stop is none. */
const countsItself =
  /(?:^|[\s(])(?:tables?|figs?|figures?|sections?|steps?|phases?|stages?|parts?|chapters?|levels?|types?|class|grade|appendix|box|equations?|eqs?|nos?|numbers?|articles?|volumes?|vols?|versions?|pages?|pp?|days?|weeks?|months?|years?|scenario|option|group|round|model|windows|to|of|than|about|over|under|from|at|by|is|are|was|were|and|or|approximately|around|between|least|most|only|top|january|february|march|april|may|june|july|august|september|october|november|december)[.]? ?$/i

/** Whether the number at `at` counts something the words before it name. */
export function isFigure(text: string, at: number): boolean {
  return countsItself.test(text.slice(Math.max(0, at - 20), at))
}

const fewest = 5

/**
 * Whether an article cites by bare numbers: at least five of them, and at least a fifth of the listed
 * ids, though many sources of a search are never cited.
 *
 * @param end
 *   Where the list begins.
 */
export function citesByTrailingNumbers(
  text: string,
  end: number,
  listed: ReadonlySet<string>
): boolean {
  const body = text.slice(0, end)
  const seen = new Set<string>()
  let found = 0
  for (const pattern of [glued, spaced]) {
    for (const {0: id, index} of body.matchAll(new RegExp(pattern.source, 'gu'))) {
      if (!listed.has(id) || isFigure(body, index)) continue
      seen.add(id)
      found++
    }
  }
  return found >= fewest && seen.size * 5 >= listed.size
}
