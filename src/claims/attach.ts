import type {Group, ReadCitation} from '../citations/index.js'
import {splitClauses} from '../sentences/clauses.js'
import type {Span} from '../span.js'
import type {Link} from './claim.js'
import type {Statement} from './statements.js'

/** What a run of citations supports. */
export interface Attachment {
  readonly statement: Statement
  readonly group: Group<ReadCitation>
  readonly scope: Link['scope']
  /** The words covered, in the text. */
  readonly span: Span
}

/**
 * A sentence about the sources claims nothing of theirs: "sources [3] and [5] say nothing on …".
 */
const aboutSources =
  /\b(?:sources?|references?|citations?|studies) \u0001+(?:(?:,| and| or| &){1,2} \u0001+){0,9} (?:(?:say|says|said) nothing|(?:do|does|did|is|are|was|were|has|have|had) not|(?:do|does|did|is|are|was|were|has|have|had)n[’']t|lacks?|(?:offer|contain|make|mention|give|provide|ha)(?:s|ve)? no)\b/iu

/**
 * Attach runs of citations to statements, by placement.
 *
 * - adjacent markers are one run, and all of it supports the same words;
 * - a run at the end of a sentence, before its stop or right after it: the sentence;
 * - several runs in a sentence: each from the one before it;
 * - one run in the middle: the sentence up to it;
 * - a list item or a cell: the item, the cell;
 * - the only run of a table row, in its last cell: the row; in a header cell: the column.
 *
 * No run reaches over the edge of a block.
 */
export function attachCitations(
  statements: readonly Statement[],
  groups: readonly Group<ReadCitation>[]
): Attachment[] {
  const attachments = statements.flatMap(statement =>
    aboutSources.test(statement.masked) ? [] : attachRuns(statement)
  )
  return [...attachments, ...attachRows(statements, groups), ...attachColumns(statements, groups)]
}

function attachRuns(statement: Statement): Attachment[] {
  const {groups, span, masked, kind} = statement
  if (kind === 'table-cell') {
    return groups.map(group => ({statement, group, scope: 'cell', span}))
  }
  const runs = groups.map(group => shift(group.span, -span.start))
  const clauses = splitClauses(masked, {start: 0, end: masked.length}, runs)
  // A run without words before it, at the head of a sentence, covers the sentence.
  const covered = (index: number): Span =>
    clauses[index]!.end > clauses[index]!.start ? shift(clauses[index]!, span.start) : span
  return groups.map((group, index): Attachment => {
    const marked = group.markers.find(({claim}) => claim)?.claim
    if (marked) return {statement, group, scope: 'clause', span: marked}
    if (groups.length > 1) {
      return {statement, group, scope: 'clause', span: covered(index)}
    }
    const scope = kind === 'list-item' ? 'list-item' : 'sentence'
    const isLast = !/[\p{L}\p{N}]/u.test(masked.slice(runs[index]!.end))
    return {statement, group, scope, span: isLast ? span : covered(index)}
  })
}

const shift = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/** Statements by table and row or column. */
function byCell(
  statements: readonly Statement[],
  keyOf: (cell: {readonly row: number; readonly column: number}) => number
): Map<unknown, Map<number, Statement[]>> {
  const tables = new Map<unknown, Map<number, Statement[]>>()
  for (const statement of statements) {
    const {cell} = statement.block
    if (!cell) continue
    const lines = tables.get(cell.table) ?? new Map<number, Statement[]>()
    tables.set(cell.table, lines)
    const line = lines.get(keyOf(cell))
    if (line) line.push(statement)
    else lines.set(keyOf(cell), [statement])
  }
  return tables
}

function attachRows(
  statements: readonly Statement[],
  groups: readonly Group<ReadCitation>[]
): Attachment[] {
  const rows = byCell(statements, ({row}) => row)
  const byRow = new Map<string, Group<ReadCitation>[]>()
  const numbers = new Map<unknown, number>()
  for (const group of groups) {
    const cell = group.block?.cell
    if (!cell || cell.row === 0) continue
    const number = numbers.get(cell.table) ?? numbers.size
    numbers.set(cell.table, number)
    const key = `${number} ${cell.row}`
    const row = byRow.get(key)
    if (row) row.push(group)
    else byRow.set(key, [group])
  }
  return [...byRow.values()].flatMap(([group, another]) => {
    const cell = group!.block!.cell!
    const isLast = cell.column === cell.table.children[cell.row]!.children.length - 1
    if (another || !isLast) return []
    return (rows.get(cell.table)?.get(cell.row) ?? [])
      .filter(({block}) => block !== group!.block)
      .map(statement => ({statement, group: group!, scope: 'row' as const, span: statement.span}))
  })
}

function attachColumns(
  statements: readonly Statement[],
  groups: readonly Group<ReadCitation>[]
): Attachment[] {
  const columns = byCell(statements, ({column}) => column)
  return groups.flatMap(group => {
    const cell = group.block?.cell
    if (!cell || cell.row > 0) return []
    return (columns.get(cell.table)?.get(cell.column) ?? []).map(statement => ({
      statement,
      group,
      scope: 'block' as const,
      span: statement.span
    }))
  })
}
