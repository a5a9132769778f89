import type {Claim, Statement} from '../../claims/index.js'
import {contradictNumbers, type ProperNames} from '../overlap/index.js'

/** What a claim says, including what it leaves to its row: a cell is only half a sentence. */
export function statedBy({text, context: {rowKey}}: Pick<Claim, 'text' | 'context'>): string {
  return rowKey === undefined ? text : `${rowKey} ${text}`
}

/**
 * Whether two statements can be one and the same. Cells and items leave their subject to the row or
 * the heading they belong to: `No such program` is said of two companies, each with its own source.
 * Two of them only repeat each other as cells of two tables with one row key.
 */
export function canRepeat(one: Statement, other: Statement): boolean {
  if (one === other) return false
  if (!leavesSubject(one) || !leavesSubject(other)) return true
  const {rowKey} = one.context
  const isSameTable = one.block.cell?.table === other.block.cell?.table
  return rowKey !== undefined && rowKey === other.context.rowKey && !isSameTable
}

function leavesSubject({kind}: Statement): boolean {
  return kind === 'table-cell' || kind === 'list-item'
}

/** Two texts that differ in a number or in their subject do not say the same. */
export function canAgree(one: string, other: string, names: ProperNames): boolean {
  return !contradictNumbers(one, other) && !names.haveOtherSubjects(one, other)
}
