import type {Check} from '../problem.js'

/** Every section has a list of its own, and the lists use the same ids. */
export const restartedNumbering: Check = {
  id: 'restarted-numbering',
  severity: 'info',
  summary: 'The numbering of the sources starts again in another section',
  help: 'Number the sources through, so that an id names one source in the whole article',
  find({lists, text}) {
    const kinds = new Set<string>()
    return lists.flatMap(({form, entries, scope}) => {
      const isSection = scope.end > scope.start && scope.end - scope.start < text.length
      if (!isSection) return []
      const kind = form === 'definition' || form === 'footnote' ? form : 'list'
      const isFirst = !kinds.has(kind)
      kinds.add(kind)
      const {ids, span} = entries[0]!
      if (isFirst) return []
      return [
        {
          ruleId: this.id,
          reason: `The numbering of the sources starts again: \`${ids[0]}\` is another source than above`,
          span
        }
      ]
    })
  }
}
