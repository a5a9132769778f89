import type {Citation} from '../../citations/index.js'
import type {Check} from '../problem.js'

/** Runs of ten and more are 64 of 33,000 in real articles; nobody checks two dozen sources. */
const longest = 24

/** Reported at the run: a model that lost count, or a list pasted as a run. */
export const runawayRun = {
  id: 'runaway-run',
  severity: 'warning',
  summary: 'Dozens of citations are in one run',
  help: 'Keep only the citations that support the claim',
  example: {
    before: `Ozone fell ${Array.from({length: 24}, (_, index) => `[${index + 1}]`).join('')}.`,
    after: 'Ozone fell [1][2].'
  },
  find({citations}) {
    const runs: Citation[][] = []
    for (const citation of citations) {
      const run = runs.at(-1)
      if (run && run[0]!.group === citation.group) run.push(citation)
      else runs.push([citation])
    }
    return runs
      .filter(({length}) => length >= longest)
      .map(run => ({
        reason: `${run.length} citations in one run`,
        span: {start: run[0]!.span.start, end: run.at(-1)!.span.end}
      }))
  }
} as const satisfies Check
