import {isWhole} from '../../citations/index.js'
import {type Span, sliceSpan} from '../../text/index.js'
import type {Check} from '../problem.js'

/** Reported once for each piece of code, and once for all that are nothing but markers. */
export const markerInCode = {
  id: 'marker-in-code',
  severity: 'info',
  summary: 'What looks like a citation is in code, where citations are not read',
  help: 'Move it out of the code if it is a citation',
  example: {before: 'Ozone fell `[4]` in May [8].', after: 'Ozone fell [4] in May [8].'},
  find({suppressed, text}) {
    const whole = suppressed.filter(code => isWhole(code, text))
    const others = suppressed.filter(code => !isWhole(code, text))
    const runs = [whole.flatMap(({markers}) => markers), ...others.map(({markers}) => markers)]
    return runs
      .filter(markers => markers.length > 0)
      .map(markers => ({reason: reasonFor(markers, text), span: markers[0]!}))
  }
} as const satisfies Check

function reasonFor(markers: readonly Span[], text: string): string {
  const first = sliceSpan(text, markers[0]!)
  if (markers.length === 1) return `\`${first}\` in code is not read as a citation`
  return `\`${first}\` and ${markers.length - 1} more in code are not read as citations`
}
