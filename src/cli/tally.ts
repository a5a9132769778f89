import {printable} from '../text/index.js'
import type {Arguments, FailLevel} from './arguments.js'
import type {Outcome} from './outcome.js'

/** The result of a run: the exit code, and the closing line. */
export class Tally {
  readonly #problems = {error: 0, warning: 0, info: 0}
  readonly #ruleIds = new Set<string>()
  #articles = 0
  #withProblems = 0
  #repairs = 0
  #repaired = 0
  #failures = 0

  add({problems, ruleIds, repairs}: Pick<Outcome, 'problems' | 'ruleIds' | 'repairs'>): void {
    const {error, warning, info} = problems
    this.#articles++
    if (error + warning + info > 0) this.#withProblems++
    this.#problems.error += error
    this.#problems.warning += warning
    this.#problems.info += info
    this.#repairs += repairs
    if (repairs > 0) this.#repaired++
    for (const id of ruleIds) this.#ruleIds.add(id)
  }

  /** Report at once what went wrong; the run goes on. */
  fail(reason: string): void {
    this.#failures++
    process.stderr.write(`annotate: ${printable(reason)}\n`)
  }

  get ruleIds(): ReadonlySet<string> {
    return this.#ruleIds
  }

  /** 0 done, 1 problems found, 2 something could not be read or written. */
  exitCode(failOn: FailLevel): number {
    if (this.#failures > 0) return 2
    const {error, warning} = this.#problems
    const found = failOn === 'never' ? 0 : failOn === 'error' ? error : error + warning
    return found > 0 ? 1 : 0
  }

  /** The run in one line; none when the output already says everything. */
  closingLine({check, fix, dryRun}: Arguments): string | undefined {
    const articles = count(this.#articles, 'article')
    if (fix) {
      const repairs = count(this.#repairs, 'repair')
      return `${repairs} in ${this.#repaired} of ${articles}${dryRun ? '; nothing written' : ''}`
    }
    if (!check) return undefined
    const {error, warning, info} = this.#problems
    if (error + warning + info === 0) return `No problems in ${articles}`
    const kinds = [
      error > 0 && count(error, 'error'),
      warning > 0 && count(warning, 'warning'),
      info > 0 && count(info, 'note')
    ]
    return `${kinds.filter(Boolean).join(', ')} in ${this.#withProblems} of ${articles}`
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
