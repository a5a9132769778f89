import type {Check} from '../problem.js'

/** A row that lacks cells. */
export const shortRow = {
  id: 'short-row',
  severity: 'warning',
  summary: 'A table row has fewer cells than the table has columns',
  help: 'Add the missing cells where they belong, empty if need be',
  example: {
    before: '| Gas | Trend |\n| --- | --- |\n| Ozone | up |\n| Methane |\n',
    after: '| Gas | Trend |\n| --- | --- |\n| Ozone | up |\n| Methane | |\n'
  },
  find({tables}) {
    return tables.flatMap(({written: {header, rows}}) =>
      rows
        .filter(({written, isProse}) => written < header.length && !isProse)
        .map(({span, written}) => ({
          reason: `Row has ${written} of ${header.length} cells: the others are read as empty`,
          span
        }))
    )
  }
} as const satisfies Check
