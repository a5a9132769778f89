import {anyOf} from '../../language/index.js'
import {type Span, unspacedScripts} from '../../text/index.js'

/** A run of citations in a sentence; markers that touch are one run. */
export interface CitedRun extends Span {
  /** Whether it contains words of the sentence: `[the WHO](https://…)`. */
  readonly hasWords?: boolean
}

/**
 * Divide a sentence among its runs of citations: each run covers some of its words.
 *
 * ```markdown
 * > | Revenue rose to $3 billion [1], while costs fell by a tenth [2]; Smith [3] expects more.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * 1. A run covers the words from the run before it, or from a `;` in between, to its marker.
 * 2. A run that names its author, opens its clause or contains words of the sentence also covers the
 *    words after it, up to the clause of the next run.
 * 3. Up to three words between two runs are not a statement (`in Rome [1] and Oslo [2]`), so the words
 *    before them in the sentence are covered as well.
 * 4. A single run therefore covers the sentence up to its marker.
 *
 * F1 of the words against 92 statements of DeepResearch Bench: these rules .79; without the third
 * .78; from `, and`, `, which`, `:` and dashes as well .77; all of the sentence .59.
 *
 * @param masked
 *   Text with fillers, as given to `splitSentences`.
 * @param sentence
 *   Span of the sentence in `masked`.
 * @param runs
 *   Runs of citations in the sentence, in order.
 * @returns
 *   One span per run, in order, without leading space and punctuation. It ends before the marker, or
 *   before the bracket that encloses it; it includes the marker only if the clause continues after it.
 */
export function splitClauses(masked: string, sentence: Span, runs: readonly CitedRun[]): Span[] {
  const clauses: Span[] = []
  let from = sentence.start
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]?.start ?? sentence.end
    const start = lastClause(masked, from, run.start, strongBoundary)
    from = run.end
    if (run.hasWords || opensClause(masked, start, run, next)) {
      const end = index + 1 < runs.length ? lastClause(masked, run.end, next, softBoundary) : next
      from = end > run.end ? end : next
      clauses.push(trim(masked, start, from))
    } else {
      const isShort = countWords(masked, start, run.start) <= fewWords
      clauses.push(trim(masked, isShort ? sentence.start : start, run.start))
    }
  }
  return clauses
}

const fewWords = 3
const strongBoundary = /;(?=\s)|；/g
const softBoundary = new RegExp(`;(?=\\s)|[；，—–]|, (?=${anyOf('clauseConjunctions')} )`, 'g')
// Two characters make a word in scripts without spaces.
const word = new RegExp(
  String.raw`[${unspacedScripts}]{2}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*`,
  'gu'
)

/** Start of the last clause between two offsets that has words of its own. */
function lastClause(masked: string, from: number, to: number, boundary: RegExp): number {
  let last = to
  while (last > from && !/[\p{L}\p{N}]/u.test(masked[last - 1]!)) last--
  const words = masked.slice(from, last)
  let start = from
  boundary.lastIndex = 0
  for (let match = boundary.exec(words); match; match = boundary.exec(words)) {
    start = from + match.index + 1
  }
  return start
}

/** `Smith [3] expects more`, `According to [3], it fell`: the statement follows the marker. */
function opensClause(masked: string, start: number, run: Span, next: number): boolean {
  if (countWords(masked, start, run.start) > fewWords) return false
  const after = masked.slice(run.end, next)
  const goesOn = /^\s[\p{L}\p{N}]/u.test(after) && !/^\s(?:and|or|but|as well as) /.test(after)
  const isNamed =
    /^,\s/.test(after) &&
    /\b(?:to|in|by) ?$/i.test(masked.slice(Math.max(start, run.start - 4), run.start))
  return (goesOn || isNamed) && countWords(masked, run.end, next) >= fewWords
}

/** Number of words between two offsets; counting stops after `fewWords`. */
function countWords(masked: string, start: number, end: number): number {
  const words = masked.slice(start, end)
  let count = 0
  word.lastIndex = 0
  while (count <= fewWords && word.test(words)) count++
  return count
}

function trim(masked: string, start: number, end: number): Span {
  let first = start
  let last = end
  while (first < last && /[\s\u0000,;:；，、—–]/.test(masked[first]!)) first++
  while (last > first && /[\s([（【]/.test(masked[last - 1]!)) last--
  return {start: first, end: last}
}
