import type {Check} from '../problem.js'

/**
 * Two markers side by side, of which a definition makes one link: with `[8]: url`, Markdown reads
 * `[4][8]` as a link with the text 4, and the 4 is lost (CommonMark 0.31, § 6.3).
 */
export const swallowedPair = {
  id: 'swallowed-pair',
  severity: 'warning',
  summary: 'Other Markdown programs read two citations as one link',
  help: 'Put a space between the two markers',
  example: {
    before: 'Ozone fell [4][8].\n\n[8]: https://a.example/1\n',
    after: 'Ozone fell [4] [8].\n\n[8]: https://a.example/1\n'
  },
  find({citations, lists}) {
    const definitions = lists.filter(({form}) => form === 'definition')
    const defined = new Set(definitions.flatMap(({entries}) => entries.flatMap(({ids}) => ids)))
    if (defined.size === 0) return []
    return citations.flatMap((citation, index) => {
      const next = citations[index + 1]
      if (!next || next.span.start !== citation.span.end) return []
      const [id] = next.sourceIds
      const isPair = citation.style === 'bracket' && next.style === 'bracket' && id !== undefined
      if (!isPair || next.sourceIds.length > 1 || !defined.has(id)) return []
      return [
        {
          reason: `\`${citation.raw}${next.raw}\` is one link to other programs: \`[${id}]\` is defined`,
          span: {start: citation.span.start, end: next.span.end}
        }
      ]
    })
  }
} as const satisfies Check
