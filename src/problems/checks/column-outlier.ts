import type {Check} from '../problem.js'

/** A cell that is not of its column's type. */
export const columnOutlier = {
  id: 'column-outlier',
  severity: 'info',
  summary: 'A table cell does not fit the type of its column',
  help: 'Check the value of the cell; it is kept as text',
  example: {
    before:
      '| Gas | Share |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n| c | 3 |\n| d | 4 |\n| e | 5 |\n| f | abc |\n',
    after:
      '| Gas | Share |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n| c | 3 |\n| d | 4 |\n| e | 5 |\n| f | 6 |\n'
  },
  find({tables}) {
    return tables.flatMap(({table: {columns, rows}}) =>
      columns.flatMap(({header, type, outliers}, index) =>
        outliers.map(row => {
          const {span, text} = rows[row]!.cells[index]!
          return {
            reason: `\`${text.slice(0, 80)}\` is not ${article(type)} ${type}, unlike the other cells of column “${header}”`,
            span
          }
        })
      )
    )
  }
} as const satisfies Check

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a'
}
