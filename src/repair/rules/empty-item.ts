import type {Edit} from '../../text/index.js'
import {fixMatches, remove} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * A list of numbers from which a program took one: `[4, ]`, `[, 4]`, `[4,, 8]`.
 *
 *     marker <- '[' signs? number (signs number)* signs? ']'
 *     signs  <- ([,;] ' '?)+                       one too many of them
 *
 * The separators that separate nothing go. Without a number, `[ , ]`, there is nothing to repair.
 */
export const emptyItem = {
  id: 'empty-item',
  summary: 'A comma too many in a marker is removed',
  certainty: 'certain',
  examples: [
    {before: 'Ozone fell [4,, 8].', after: 'Ozone fell [4, 8].'},
    {before: 'Ozone fell [4, ].', after: 'Ozone fell [4].'}
  ],
  scan(page) {
    return fixMatches(page, list, 'certain', ({0: raw, index}) => surplus(raw, index))
  }
} as const satisfies RepairRule

const list = /\[(?=[\d,; ]{0,62}(?:[,;] ?[,;]|[,;] ?\])|[,;])[\d,; ]{2,62}\]/g
const signs = /[,; ]+/g

function surplus(raw: string, start: number): Edit[] {
  const edits: Edit[] = []
  for (const {0: run, index} of raw.matchAll(signs)) {
    const at = start + index
    const isEdge = index === 1 || index + run.length === raw.length - 1
    if (isEdge) edits.push(remove(at, at + run.length))
    else if (/[,;] *[,;]/.test(run)) {
      // What is kept is the first separator, and the space before the next number.
      const kept = run.search(/[,;]/) + 1
      const end = run.length - (run.endsWith(' ') ? 1 : 0)
      edits.push(remove(at + kept, at + end))
    }
  }
  return edits
}
