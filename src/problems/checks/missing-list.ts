import type {Check} from '../problem.js'

export const missingList = {
  id: 'missing-list',
  severity: 'warning',
  summary: 'Sources are cited, but no list says what they are',
  help: 'Paste the list of sources below the article, or give it as `sources` in the config file',
  example: {
    before: 'Ozone fell [4].',
    after: 'Ozone fell [4].\n\n## Sources\n\n4. [A](https://a.example/1)\n'
  },
  find({sources}) {
    const bare = sources.filter(({listed, url}) => !listed && !url)
    if (bare.length === 0 || sources.some(({listed}) => listed)) return []
    const ids = bare
      .map(({id}) => id)
      .sort((a, b) => Number(a) - Number(b) || 0)
      .join(', ')
    return [{reason: `No list explains the cited sources ${ids}`}]
  }
} as const satisfies Check
