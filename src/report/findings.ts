import type {VFileMessage} from 'vfile-message'
import type {AnnotatedArticle} from '../annotate.js'
import type {Citation} from '../citations/index.js'
import type {Claim, Link} from '../claims/index.js'
import type {Candidate} from '../guesses/candidates/index.js'
import type {Repair} from '../repair/index.js'
import type {Source} from '../sources/index.js'
import type {Span} from '../text/index.js'

/** A message of the article with a name of its own. */
export interface ReportedProblem {
  /** `problem-3`: where the report can be opened at. */
  readonly id: string
  readonly message: VFileMessage
  /** What an editor does with it: look into it, check its repair, or just take note. */
  readonly group: 'open' | 'repaired' | 'note'
  /** In the original; none when it is about the whole article. */
  readonly span: Span | undefined
  /** What was repaired, when something was. */
  readonly repair: Repair | undefined
}

/** An annotated article with its cross-references, which are worked out once per report. */
export class Findings {
  readonly problems: readonly ReportedProblem[]
  readonly citations: ReadonlyMap<string, Citation>
  readonly claims: ReadonlyMap<string, Claim>
  readonly sources: ReadonlyMap<string, Source>
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** Likeliest first. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>
  /** Statements that cite a source, by source id. */
  readonly uses: ReadonlyMap<string, readonly Claim[]>
  /** Statements that a source may belong to, by source id. */
  readonly guesses: ReadonlyMap<string, readonly Candidate[]>
  /** In the order of their numbers, where all are numbered; else as they come. */
  readonly sourcesInOrder: readonly Source[]
  /** Sources that are cited, but neither listed nor linked, where the article has a list. */
  readonly unknown: ReadonlySet<string>

  readonly #claimsByCitation = new Map<number, Claim>()

  constructor(readonly article: AnnotatedArticle) {
    const {citations, claims, sources, links, candidates} = article
    this.problems = readProblems(article)
    this.citations = new Map(citations.map(citation => [citation.id, citation]))
    this.claims = new Map(claims.map(claim => [claim.id, claim]))
    this.sources = new Map(sources.map(source => [source.id, source]))
    this.links = groupBy(links, ({claimId}) => [claimId])
    const likeliest = [...candidates].sort((a, b) => b.probability - a.probability)
    this.candidates = groupBy(likeliest, ({claimId}) => [claimId])
    this.guesses = groupBy(likeliest, ({sourceId}) => [sourceId])
    this.uses = groupBy(claims, ({sourceIds}) => sourceIds)
    const isNumbered = sources.every(({id}) => /^\d{1,9}$/.test(id))
    this.sourcesInOrder = isNumbered
      ? [...sources].sort((a, b) => Number(a.id) - Number(b.id))
      : sources
    for (const claim of claims) {
      for (const id of claim.citationIds) {
        const citation = this.citations.get(id)
        if (citation) this.#claimsByCitation.set(citation.span.start, claim)
      }
    }
    const hasList = sources.some(({listed}) => listed)
    const strangers = sources.filter(({listed, url}) => hasList && !listed && url === undefined)
    this.unknown = new Set(strangers.map(({id}) => id))
  }

  /** The statement of the citation that begins at an offset. */
  claimOfCitationAt(start: number): Claim | undefined {
    return this.#claimsByCitation.get(start)
  }
}

function readProblems({messages, repairs}: AnnotatedArticle): ReportedProblem[] {
  const keyOf = (rule: string, start: number) => `${rule} ${start}`
  const known = new Map(
    repairs.map(repair => [keyOf(repair.rule, repair.edits[0]!.span.start), repair])
  )
  return messages.map((message, index) => {
    const span = spanOf(message)
    const repair = span && known.get(keyOf(message.ruleId ?? '', span.start))
    const isNote = message.fatal === undefined
    const group = repair ? 'repaired' : isNote ? 'note' : 'open'
    return {id: `problem-${index + 1}`, message, group, span, repair}
  })
}

function spanOf({place}: VFileMessage): Span | undefined {
  if (!place) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : {start: start.offset, end: end.offset}
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[]
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
