import {isDigit} from '../../prose/index.js'
import {type Span, sliceSpan} from '../../text/index.js'
import type {Check, Problem} from '../problem.js'

/**
 * A number that a bracket closes and none opens, in an article that cites by number.
 *
 * ```markdown
 * > | Ozone recovered faster 4] than modelled [5].
 *                            ^^
 * ```
 *
 * Nobody can tell whether `4` is all of the number, so it is said and not mended.
 */
export const lostBracket: Check = {
  id: 'lost-bracket',
  severity: 'warning',
  summary: 'A citation marker has lost its opening bracket',
  help: 'Write the marker again; its number may be cut, too',
  find({page, citations}) {
    const {text} = page
    if (!citations.some(({sourceIds}) => /^\d{1,3}$/.test(sourceIds[0] ?? ''))) return []
    const problems: Problem[] = []
    for (const span of closedNumbers(text)) {
      const before = text.slice(Math.max(0, span.start - farthest), span.start)
      if (!endsWord.test(before.slice(-3))) continue
      const isOpen = before.lastIndexOf('[') > before.lastIndexOf(']')
      if (isOpen || page.isOpaqueAt(span.start)) continue
      const reason = `\`${sliceSpan(text, span)}\` has lost its opening bracket`
      problems.push({ruleId: this.id, reason, span})
    }
    return problems
  }
}

/** Numbers behind a space that a bracket closes, and nothing that makes it a link. */
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
