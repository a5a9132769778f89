/**
 * The key of a column: its header in camel case.
 *
 *     key <- word (word)*        words of letters and digits; an apostrophe stands within a word
 *
 * `Practical effect` is `practicalEffect`, `Azure’s role` is `azuresRole`, `GDP growth` is
 * `gdpGrowth`. A header without words is `column1`, counted from 1; one that is taken already gets
 * `_2`. No key begins with an underscore, so none is `__proto__` or `_extra`.
 */
export function keysOf(headers: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return headers.map((header, index) => {
    const key = camelCase(header) || `column${index + 1}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}_${count}`
  })
}

function camelCase(header: string): string {
  const words = header
    .normalize('NFC')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return (words ?? []).map((word, index) => (index === 0 ? lower(word) : upper(word))).join('')
}

/** `GDP` as `gdp`, `McKinsey` as `mcKinsey`. */
function lower(word: string): string {
  const [first = '', ...rest] = word
  return isShouted(word) ? word.toLowerCase() : first.toLowerCase() + rest.join('')
}

function upper(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + (isShouted(word) ? rest.join('').toLowerCase() : rest.join(''))
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase()
}
