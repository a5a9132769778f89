/**
 * Find where words need a backslash so that Markdown reads them as words. Brackets are not escaped,
 * because citations are written with them; nor are numbers at the start of a line, because reference
 * lists begin with them.
 *
 *     escaped <- [\\`*|] / '_' at the edge of a word / '<' before a tag / '&' before a reference / '~~'
 *
 * @param startsLine
 *   Whether the words are the first of a line, where `#`, `-`, `+`, `>` and `=` mean something.
 * @returns
 *   Where to cut, in rising order.
 */
export function escapePlaces(words: string, startsLine: boolean): number[] {
  const places = [...words.matchAll(active)].map(match => match.index)
  if (startsLine && /^(?:[-+>=]|#{1,6}\s)/.test(words)) places.unshift(0)
  return places
}

const active =
  /[\\`*|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=[#\p{L}])|~(?=~)/gu
