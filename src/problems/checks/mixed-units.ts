import type {Check} from '../problem.js'

/** A column whose cells count in different units. */
export const mixedUnits: Check = {
  id: 'mixed-units',
  severity: 'info',
  summary: 'A table column mixes units',
  help: 'Use one unit for the column, and say it in the header',
  find({tables}) {
    return tables.flatMap(({table: {columns}, written}) =>
      columns.flatMap(({header, unit, units}, index) => {
        if (!units) return []
        const outcome = unit === undefined ? 'records hold text' : `values are in ${unit}`
        return {
          ruleId: this.id,
          reason: `Column “${header}” mixes ${units.slice(0, 5).join(', ')}: ${outcome}`,
          span: written.header[index]!.span
        }
      })
    )
  }
}
