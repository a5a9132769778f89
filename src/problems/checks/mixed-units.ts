import type {Check} from '../problem.js'

/** A column whose cells count in different units. */
export const mixedUnits = {
  id: 'mixed-units',
  severity: 'info',
  summary: 'A table column mixes units',
  help: 'Use one unit for the column, and say it in the header',
  example: {
    before: '| Phone | Memory |\n| --- | --- |\n| A1 | 16 GB |\n| A2 | 512 MB |\n| A3 | 8 GB |\n',
    after: '| Phone | Memory (GB) |\n| --- | --- |\n| A1 | 16 |\n| A2 | 0.5 |\n| A3 | 8 |\n'
  },
  find({tables}) {
    return tables.flatMap(({table: {columns}, written}) =>
      columns.flatMap(({header, unit, units}, index) => {
        if (!units) return []
        const outcome = unit === undefined ? 'records hold text' : `values are in ${unit}`
        return {
          reason: `Column “${header}” mixes ${units.slice(0, 5).join(', ')}: ${outcome}`,
          span: written.header[index]!.span
        }
      })
    )
  }
} as const satisfies Check
