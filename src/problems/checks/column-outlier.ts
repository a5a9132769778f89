import type {Check} from '../problem.js'

/** A cell that is not of its column's type. */
export const columnOutlier: Check = {
  id: 'column-outlier',
  severity: 'info',
  summary: 'A table cell does not fit the type of its column',
  help: 'See whether the cell is what was meant; it is kept as text',
  find({tables}) {
    return tables.flatMap(({table: {columns, rows}}) =>
      columns.flatMap(({header, type, outliers}, index) =>
        outliers.map(row => {
          const {span, text} = rows[row]!.cells[index]!
          return {
            ruleId: this.id,
            reason: `\`${text.slice(0, 80)}\` is no ${type} like the rest of the column “${header}”`,
            span
          }
        })
      )
    )
  }
}
