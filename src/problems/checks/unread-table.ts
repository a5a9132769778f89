import type {Check} from '../problem.js'

/** A table that is not among the typed ones. */
export const unreadTable: Check = {
  id: 'unread-table',
  severity: 'warning',
  summary: 'A table was not read as typed records',
  help: 'Fill its rows, so that each has a cell for every column',
  find({unread}) {
    return unread.map(({span}) => ({
      ruleId: this.id,
      reason: 'Table was not read: it has far more columns than its rows have cells',
      span
    }))
  }
}
