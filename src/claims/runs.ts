import {type CitedRun, splitClauses} from '../prose/index.js'
import type {Span} from '../text/index.js'
import type {Attachment} from './attachment.js'
import type {Statement} from './statements.js'

/**
 * Attach runs of citations to the statement that contains them.
 *
 * ```markdown
 * > | Rates fell [4][8].      > | Rates fell [4], while prices rose [8].      > | Rates fell [4] in May.
 *     ^^^^^^^^^^^^^^^^^           ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^
 * ```
 *
 * - One run, at the end: the sentence or list item, wherever the stop is.
 * - One run with words after it: the sentence up to the run; all of it where the run holds words.
 * - Several runs: each its clause.
 * - In a cell: the cell.
 *
 * Markers whose notation says which words they support are left out: `attachMarked` has them.
 */
export function attachRuns(statement: Statement): Attachment[] {
  const {span, masked, kind} = statement
  const groups = statement.groups.filter(({markers}) => markers.some(({claim}) => !claim))
  if (groups.length === 0) return []
  const runs = groups.map(
    (group): CitedRun => ({
      ...shift(group.span, -span.start),
      hasWords: group.markers.some(({words}) => words)
    })
  )
  const clauses = kind === 'table-cell' ? [] : splitClauses(masked, wholeOf(masked), runs)
  return groups.map(({markers}, index): Attachment => {
    const unmarked = markers.filter(({claim}) => !claim)
    const attach = (scope: Attachment['scope'], words: Span): Attachment => ({
      statement,
      markers: unmarked,
      scope,
      span: words
    })
    const clause = clauses[index]
    if (!clause) return attach('cell', span)
    // A run without words before it, at the head of a sentence, covers the sentence.
    const covered = clause.end > clause.start ? shift(clause, span.start) : span
    if (groups.length > 1) return attach('clause', covered)
    const {end, hasWords} = runs[index]!
    const isWhole = hasWords || !/[\p{L}\p{N}]/u.test(masked.slice(end))
    return attach(kind === 'list-item' ? 'list-item' : 'sentence', isWhole ? span : covered)
  })
}

function wholeOf({length}: string): Span {
  return {start: 0, end: length}
}

function shift({start, end}: Span, by: number): Span {
  return {start: start + by, end: end + by}
}
