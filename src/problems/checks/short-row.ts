import type {Check} from '../problem.js'

/** A row that lacks cells. */
export const shortRow: Check = {
  id: 'short-row',
  severity: 'warning',
  summary: 'A table row has fewer cells than the table has columns',
  help: 'Add the missing cells, empty if need be, where they belong',
  find({tables}) {
    return tables.flatMap(({written: {header, rows}}) =>
      rows
        .filter(({written, isProse}) => written < header.length && !isProse)
        .map(({span, written}) => ({
          ruleId: this.id,
          reason: `Row has ${written} of ${header.length} cells: the others are read as empty`,
          span
        }))
    )
  }
}
