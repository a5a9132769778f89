import type {Citation, SuppressedMarkers} from '../citations/index.js'
import type {Claim, ProseBlock} from '../claims/index.js'
import type {Evidence} from '../guesses/evidence/index.js'
import type {Excerpt} from '../guesses/excerpts/index.js'
import type {ReferenceList} from '../scan/reference-lists/index.js'
import type {Page} from '../scan/scanned-text.js'
import type {GivenSource, Source} from '../sources/index.js'
import type {FoundTable, UnreadTable} from '../tables/index.js'
import type {Span} from '../text/index.js'

/** Something an editor should look at, as its check finds it. */
export interface FoundProblem {
  readonly reason: string
  /** In the repaired text; none when it is about the whole article. */
  readonly span?: Span
}

/** What the checks look at; spans are in the repaired text. */
export interface Findings {
  readonly citations: readonly Citation[]
  /** Markers in code, by piece of code. */
  readonly suppressed: readonly SuppressedMarkers[]
  readonly sources: readonly Source[]
  readonly lists: readonly ReferenceList[]
  readonly tables: readonly FoundTable[]
  /** Tables that could not be typed. */
  readonly unread: readonly UnreadTable[]
  readonly prose: readonly ProseBlock[]
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  readonly excerpts: readonly Excerpt[]
  /** Sources that the caller knows. */
  readonly given: readonly GivenSource[]
  /** Words that are not the article's own: page chrome. */
  readonly chrome: readonly Span[]
  /** Text that was not given to the parser. */
  readonly masked: readonly Span[]
  readonly page: Page
  readonly text: string
}

/** How much a problem matters: an `info` is good to know, but not a fault of the article. */
export type Severity = 'error' | 'warning' | 'info'

/** What a kind of problem is, and what to do about it. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** What is wrong, or what is repaired: a sentence without its stop. */
  readonly summary: string
  /** What to do. */
  readonly help: string
}

/** One check: a rule, an example, and how its problems are found. */
export interface Check extends Rule {
  readonly example: Example
  find(findings: Findings): FoundProblem[]
}

/** An article with the problem, and the same without it. */
export interface Example {
  readonly before: string
  readonly after: string
  /** What `options.sources` gives, where the check needs the texts of sources. */
  readonly sources?: readonly GivenSource[]
}
