import {isDigit} from '../../prose/index.js'
import {type Span, sliceSpan} from '../../text/index.js'
import type {Check, FoundProblem} from '../problem.js'

/**
 * A number with a closing bracket but no opening one, in an article that cites by number.
 *
 * ```markdown
 * > | Ozone recovered faster 4] than modelled [5].
 *                            ^^
 * ```
 *
 * Nobody can tell whether `4` is all of the number, so it is reported and not repaired.
 */
export const lostBracket = {
  id: 'lost-bracket',
  severity: 'warning',
  summary: 'A citation marker has lost its opening bracket',
  help: 'Write the marker again; its number may be cut off as well',
  example: {
    before: 'Ozone recovered faster 4] than modelled [5].',
    after: 'Ozone recovered faster [4] than modelled [5].'
  },
  find({page, citations}) {
    const {text} = page
    if (!citations.some(({sourceIds}) => /^\d{1,3}$/.test(sourceIds[0] ?? ''))) return []
    const problems: FoundProblem[] = []
    for (const span of closedNumbers(text)) {
      const before = text.slice(Math.max(0, span.start - farthest), span.start)
      if (!endsWord.test(before.slice(-3))) continue
      const isOpen = before.lastIndexOf('[') > before.lastIndexOf(']')
      if (isOpen || page.isOpaqueAt(span.start)) continue
      const reason = `\`${sliceSpan(text, span)}\` has lost its opening bracket`
      problems.push({reason, span})
    }
    return problems
  }
} as const satisfies Check

/** Numbers between a space and a closing bracket that is not part of a link. */
function* closedNumbers(text: string): Generator<Span> {
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
    let start = at
    while (start > 0 && at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--
    const isNumber = start < at && text[start - 1] === ' '
    if (isNumber && at - start < 4 && !/[\](:]/.test(text[at + 1] ?? '')) yield {start, end: at + 1}
  }
}

const endsWord = /[\p{L}.!?,;:)] $/u
const farthest = 400
