/** The known word closest to a mistyped one: it differs by one slip or has the same beginning. */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  if (typed.length < 2 || typed.length > longestWord) return undefined
  return (
    known.find(word => distance(word, typed) <= 1) ??
    known.find(word => distance(word, typed) <= 2 && word.length > 4) ??
    known.find(word => word.startsWith(typed.slice(0, 3)))
  )
}

/** Longer than any name, and short enough to compare with all of them. */
const longestWord = 80

/** The number of letters that are different, missing, superfluous or swapped with the next one. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? row) + 1 : Number.POSITIVE_INFINITY
      )
    }
    before = above
    above = current
  }
  return above[b.length]!
}
