import type {Check} from '../problem.js'

/** A row with cells beyond the last column. */
export const longRow = {
  id: 'long-row',
  severity: 'warning',
  summary: 'A table row has more cells than the table has columns',
  help: 'Escape pipes inside cells (`\\|`), or give the extra column a header',
  example: {
    before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up | May |\n',
    after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up |\n'
  },
  find({tables}) {
    return tables.flatMap(({written: {header, rows}}) =>
      rows
        .filter(({cells}) => cells.length > header.length)
        .map(({span, cells}) => ({
          reason: `Row has ${cells.length} cells for ${header.length} columns: the others are in \`_extra\``,
          span
        }))
    )
  }
} as const satisfies Check
