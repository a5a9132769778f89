import type {Check} from '../problem.js'

/** Every section has a list of its own, and the lists use the same ids. */
export const restartedNumbering = {
  id: 'restarted-numbering',
  severity: 'info',
  summary: 'The numbering of the sources starts again in another section',
  help: 'Number sources consecutively so that each id refers to one source throughout the article',
  example: {
    before:
      '# Air\n\nOzone fell [1].\n\n## Sources\n\n1. [A](https://a.example/1)\n\n# Ice\n\nIce is thin [1].\n\n## Sources\n\n1. [B](https://b.example/2)\n',
    after:
      '# Air\n\nOzone fell [1].\n\nIce is thin [2].\n\n## Sources\n\n1. [A](https://a.example/1)\n2. [B](https://b.example/2)\n'
  },
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
          reason: `The numbering of the sources starts again: \`${ids[0]}\` is not the same source as above`,
          span
        }
      ]
    })
  }
} as const satisfies Check
