import type {Check} from './problem.js'

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
    return [...text.matchAll(closedNumber)].flatMap(({0: raw, index}) => {
      const span = {start: index, end: index + raw.length}
      const before = text.slice(Math.max(0, index - farthest), index)
      if (!endsWord.test(before.slice(-3))) return []
      const isOpen = before.lastIndexOf('[') > before.lastIndexOf(']')
      if (isOpen || page.isOpaqueAt(index)) return []
      return [{ruleId: this.id, reason: `\`${raw}\` has lost its opening bracket`, span}]
    })
  }
}

const closedNumber = /\d{1,3}\](?![\](:])/g
const endsWord = /[\p{L}.!?,;:)] $/u
const farthest = 400
