import type {Check} from '../problem.js'

/** A table that is not among the typed ones. */
export const unreadTable = {
  id: 'unread-table',
  severity: 'warning',
  summary: 'A table was not read as typed records',
  help: 'Fill its rows, so that each has a cell for every column',
  example: {
    before: `<table><tr>${'<td>'.repeat(600)}${'<tr><td>b'.repeat(600)}</table>`,
    after: '<table><tr><td>Gas<td>Trend<tr><td>Ozone<td>up</table>'
  },
  find({unread}) {
    return unread.map(({span}) => ({
      reason: 'Table was not read: it has far more columns than its rows have cells',
      span
    }))
  }
} as const satisfies Check
