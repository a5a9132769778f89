import type {Check} from '../problem.js'

/** A row with cells beyond the last column. */
export const longRow: Check = {
  id: 'long-row',
  severity: 'warning',
  summary: 'A table row has more cells than the table has columns',
  help: 'Escape a pipe that stands in a cell (`\\|`), or give the column a header',
  find({tables}) {
    return tables.flatMap(({written: {header, rows}}) =>
      rows
        .filter(({cells}) => cells.length > header.length)
        .map(({span, cells}) => ({
          ruleId: this.id,
          reason: `Row has ${cells.length} cells for ${header.length} columns: the others are in \`_extra\``,
          span
        }))
    )
  }
}
