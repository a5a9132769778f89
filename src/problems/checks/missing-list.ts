import type {Check} from '../problem.js'

export const missingList: Check = {
  id: 'missing-list',
  severity: 'warning',
  summary: 'Sources are cited, and no list says what they are',
  help: 'Paste the list of sources below the article, or give it as `sources` in the config file',
  find({sources}) {
    const bare = sources.filter(({listed, url}) => !listed && !url)
    if (bare.length === 0 || sources.some(({listed}) => listed)) return []
    const ids = bare
      .map(({id}) => id)
      .sort((a, b) => Number(a) - Number(b) || 0)
      .join(', ')
    return [{ruleId: this.id, reason: `No list explains the cited sources ${ids}`}]
  }
}
