/** What went wrong outside the articles, in one line; the command ends with exit code 2. */
export class Failure extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  ENOTDIR: 'no such folder',
  EEXIST: 'a file stands where the folder should be',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long'
}

/** What an error of the system says, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message
}

/** The known word that a typed one was meant to be: one slip, or the same beginning. */
export function meant(typed: string, known: readonly string[]): string | undefined {
  if (typed.length < 2) return undefined
  return (
    known.find(word => distance(word, typed) <= 1) ??
    known.find(word => distance(word, typed) <= 2 && word.length > 4) ??
    known.find(word => word.startsWith(typed.slice(0, 3)))
  )
}

/** How many letters differ, are missing, too many, or swapped with the next one. */
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
