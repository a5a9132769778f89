import type {Table} from 'mdast'
import type {ReadCitation} from '../citations/index.js'
import {anyOf} from '../language/index.js'
import {type Attachment, markersForMany} from './attachment.js'
import type {ProseBlock} from './prose-block.js'
import {isSourceLine} from './source-line.js'
import type {Statement} from './statements.js'

/**
 * Attach citations that apply to more than their own cell.
 *
 * ```markdown
 * > | Table 2. Rates in percent [1]       caption: the table
 * > |
 * > | | Year     | Rate [2] | Change |     header: the column
 * > | |----------|----------|--------|
 * > | | 2019 [3] | 4        | up [4] |     row key: the cells of the row without a marker of their own
 * > | | 2020     | 3        | ‑1 [5] |     only run, in the last cell: the row
 * > | | 2021     | 2        | ‑1     | [6] no words, or after the last pipe: the row
 * > |
 * > | Source: [7]                         line below: the table
 * ```
 */
export function attachTables(
  prose: readonly ProseBlock[],
  statements: readonly Statement[]
): Attachment[] {
  const tables = collectTables(prose, statements)
  return [...tables.values()].flatMap(table => {
    const [header = [], ...body] = table.rows
    return [
      ...body.flatMap(row => attachRow(table, row)),
      ...attachHeader(table, header),
      ...attachAround(table)
    ]
  })
}

interface TableProse {
  /** Cells by row; the first is the header row. */
  readonly rows: ProseBlock[][]
  /** Statements by cell. */
  readonly statements: Map<ProseBlock['block'], Statement>
  /** Blocks right before and after the table, where a caption or a line of sources may be. */
  readonly before: ProseBlock | undefined
  after: ProseBlock | undefined
}

function collectTables(
  prose: readonly ProseBlock[],
  statements: readonly Statement[]
): Map<Table, TableProse> {
  const tables = new Map<Table, TableProse>()
  for (const [index, each] of prose.entries()) {
    const {cell} = each.block
    if (!cell) continue
    const table: TableProse = tables.get(cell.table) ?? {
      rows: [],
      statements: new Map(),
      before: prose[index - 1],
      after: undefined
    }
    tables.set(cell.table, table)
    const row = table.rows[cell.row]
    if (row) row.push(each)
    else table.rows[cell.row] = [each]
    table.after = prose[index + 1]
  }
  for (const statement of statements) {
    const {cell} = statement.block
    if (cell) tables.get(cell.table)?.statements.set(statement.block, statement)
  }
  return tables
}

function attachHeader({rows, statements}: TableProse, header: readonly ProseBlock[]): Attachment[] {
  return header.flatMap((cell, column) => {
    const markers = markersOf(cell)
    if (markers.length === 0) return []
    const below = rows.slice(1).flatMap(row => {
      const block = row[column]?.block
      return (block && statements.get(block)) ?? []
    })
    return below.map(statement => attach(statement, markers, 'block'))
  })
}

function attachRow({rows, statements}: TableProse, row: readonly ProseBlock[]): Attachment[] {
  const cited = row.filter(({groups}) => groups.length > 0)
  const isOnly = cited.length === 1 && cited[0]!.groups.length === 1
  const last = row.length - 1
  const broad = [...row.entries()].filter(([column, {groups, text}]) => {
    if (groups.length === 0) return false
    const isWordless = text === '' || column >= rows[0]!.length
    return column === 0 || isWordless || (isOnly && column === last)
  })
  return broad.slice(0, mostBroad).flatMap(([, cell]) => {
    const others = row.filter(other => other !== cell)
    const free = others.filter(({groups}) => groups.length === 0)
    return (free.length > 0 ? free : others)
      .flatMap(({block}) => statements.get(block) ?? [])
      .map(statement => attach(statement, markersOf(cell), 'row'))
  })
}

/** More cells whose citations apply to the whole row than any row has. */
const mostBroad = 8

/** Captions count their tables: `Table 2. Rates`, `表3`. */
const caption = new RegExp(`^[^\\p{L}\\p{N}]{0,4}${anyOf('table')}\\s?\\d`, 'iu')

function attachAround({before, after, statements}: TableProse): Attachment[] {
  const around = [before, after].filter(
    each => each && (caption.test(each.text) || (each === after && isSourceLine(each.text)))
  )
  const markers = markersForMany(around.flatMap(each => (each ? markersOf(each) : [])))
  if (markers.length === 0) return []
  return [...statements.values()].map(statement => attach(statement, markers, 'block'))
}

function markersOf({groups}: ProseBlock): ReadCitation[] {
  return markersForMany(groups.flatMap(({markers}) => markers))
}

function attach(
  statement: Statement,
  markers: readonly ReadCitation[],
  scope: Attachment['scope']
): Attachment {
  return {statement, markers, scope, span: statement.span}
}
