import {sliceSpan} from '../span.js'
import type {Check} from './problem.js'

/** Said once for each piece of code. */
export const markerInCode: Check = {
  id: 'marker-in-code',
  severity: 'info',
  summary: 'What looks like a citation stands in code, where none is read',
  help: 'Move it behind the code when it is one',
  find({suppressed, text}) {
    return suppressed.map(({markers}) => {
      const first = markers[0]!
      const {length} = markers
      const others = length > 1 ? ` and ${length - 1} more` : ''
      return {
        ruleId: this.id,
        reason: `\`${sliceSpan(text, first)}\`${others} in code ${length > 1 ? 'are' : 'is'} not read as ${length > 1 ? 'citations' : 'a citation'}`,
        span: first
      }
    })
  }
}
