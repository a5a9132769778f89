import {isSuperseded} from '../../scan/reference-lists/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {Check, FoundProblem} from '../problem.js'

/** Two places explain one id, and give different addresses; the first one is read. */
export const conflictingSource = {
  id: 'conflicting-source',
  severity: 'warning',
  summary: 'An id has two addresses',
  help: 'Keep the entry that the citations mean, or give the other one another id',
  example: {
    before:
      'Rents rose [1]. Wages fell [2].\n\n[1]: https://wages.example/b\n\n## References\n\n1. [Rents](https://rents.example/a)\n2. [Wages](https://wages.example/b)\n',
    after:
      'Rents rose [1]. Wages fell [2].\n\n## References\n\n1. [Rents](https://rents.example/a)\n2. [Wages](https://wages.example/b)\n'
  },
  find({lists, given}) {
    const known = new Map<string, {url: string; form: string; start: number}>()
    const problems: FoundProblem[] = []
    for (const list of lists) {
      if (isSuperseded(list)) continue
      for (const {ids, url, span} of list.entries) {
        if (url === undefined) continue
        for (const id of ids) {
          const first = known.get(id)
          if (!first) known.set(id, {url, form: list.form, start: list.scope.start})
          // Conflicts within one kind of list are left to other checks.
          else if (first.form !== list.form && first.start === list.scope.start) {
            if (canonicalUrl(first.url) === canonicalUrl(url)) continue
            problems.push({reason: reasonOf(id, first.url, url), span})
          }
        }
      }
    }
    for (const {id, url} of given) {
      const first = known.get(id)
      if (!first || url === undefined || canonicalUrl(first.url) === canonicalUrl(url)) continue
      problems.push({reason: reasonOf(id, first.url, url)})
    }
    return problems
  }
} as const satisfies Check

function reasonOf(id: string, first: string, other: string): string {
  return `Source \`${id}\` is ${first} in one place and ${other} in another: the first one is read`
}
