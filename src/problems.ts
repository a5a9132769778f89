import type {Citation} from './citations/index.js'
import type {ProseBlock} from './claims/index.js'
import type {Source} from './sources/index.js'
import type {Span} from './span.js'
import type {Excerpt} from './tail/index.js'

/** Something an editor should look at; it becomes a message on the file. */
export interface Problem {
  readonly ruleId: string
  readonly reason: string
  /** In the repaired text; none when it is about the whole article. */
  readonly span?: Span
}

/** What the checks look at; spans are in the repaired text. */
export interface Findings {
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  readonly prose: readonly ProseBlock[]
  readonly excerpts: readonly Excerpt[]
  /** Words that are not the article's own: page chrome. */
  readonly chrome: readonly Span[]
  readonly text: string
}

/** What is good to know, but no fault of the article. */
export const informative: ReadonlySet<string> = new Set([
  'duplicate-source',
  'gap',
  'page-chrome',
  'unclear-excerpt',
  'unused-source'
])

/** Every check, in the order of its messages at one place. */
const checks: readonly ((findings: Findings) => Problem[])[] = [
  truncatedCitation,
  unknownSource,
  missingList,
  unusedSource,
  duplicateSource,
  gap,
  lostList,
  pageChrome,
  unclearExcerpt
]

/** Problems in the order of their places; those without a place come last. */
export function findProblems(findings: Findings): Problem[] {
  const placeOf = ({span}: Problem) => span?.start ?? Number.POSITIVE_INFINITY
  return checks
    .flatMap(check => check(findings))
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}

function truncatedCitation({citations}: Findings): Problem[] {
  return citations
    .filter(({status}) => status === 'truncated')
    .map(({span, raw}) => ({
      ruleId: 'truncated-citation',
      reason: `Citation is cut off after \`${raw}\`: its ids are lost`,
      span
    }))
}

/** The article has a list, and a citation names what is not on it. */
function unknownSource({citations, sources}: Findings): Problem[] {
  if (!sources.some(({listed}) => listed)) return []
  const listed = new Set(sources.filter(source => source.listed).map(({id}) => id))
  const linked = new Set(sources.filter(source => source.url).map(({id}) => id))
  return citations.flatMap(({sourceIds, span}) =>
    sourceIds
      .filter(id => !listed.has(id) && !linked.has(id))
      .map(id => ({
        ruleId: 'unknown-source',
        reason: `Cannot find a source for \`${id}\` in the article’s list`,
        span
      }))
  )
}

function missingList({sources}: Findings): Problem[] {
  const bare = sources.filter(({listed, url}) => !listed && !url)
  if (bare.length === 0 || sources.some(({listed}) => listed)) return []
  const ids = bare.map(({id}) => id).join(', ')
  return [{ruleId: 'missing-list', reason: `No list explains the cited sources ${ids}`}]
}

function unusedSource({sources}: Findings): Problem[] {
  return sources
    .filter(({listed, citationIds, span}) => listed && span && citationIds.length === 0)
    .map(({id, span}) => ({
      ruleId: 'unused-source',
      reason: `Source \`${id}\` is listed, but never cited`,
      ...(span && {span})
    }))
}

function duplicateSource({sources}: Findings): Problem[] {
  const byUrl = new Map<string, Source>()
  return sources.flatMap(source => {
    if (!source.url) return []
    const first = byUrl.get(source.url)
    if (!first) byUrl.set(source.url, source)
    if (!first || first.id === source.id) return []
    return [
      {
        ruleId: 'duplicate-source',
        reason: `Sources \`${first.id}\` and \`${source.id}\` have the same address`,
        ...(source.span && {span: source.span})
      }
    ]
  })
}

/** Numbers up to the highest that are neither cited nor listed; said once. */
function gap({sources}: Findings): Problem[] {
  const numbers = sources.map(({id}) => Number(id)).filter(id => Number.isInteger(id) && id > 0)
  if (numbers.length < 3) return []
  const known = [...new Set(numbers)].sort((a, b) => a - b)
  const missing: string[] = []
  for (const [index, number] of known.entries()) {
    const before = known[index - 1] ?? 0
    if (number - before === 2) missing.push(`${before + 1}`)
    if (number - before > 2) missing.push(`${before + 1}–${number - 1}`)
  }
  if (missing.length === 0) return []
  return [{ruleId: 'gap', reason: `The numbering of the sources leaves out ${missing.join(', ')}`}]
}

/** A paragraph announces a list, and another paragraph follows. */
function lostList({prose, text: article}: Findings): Problem[] {
  return prose.flatMap(({block, text}, index) => {
    const next = prose[index + 1]?.block
    if (block.node.type !== 'paragraph' || block.item || block.quoted) return []
    if (!/\p{L}[\p{L}\s]*[:：]$/u.test(text.slice(-60)) || !/\s\S+\s/.test(text)) return []
    const follows = next && (next.item || next.cell || next.quoted)
    if (follows || (next && next.node.type !== 'paragraph')) return []
    // Code, math and pictures are no blocks of prose, but they are what was announced.
    const between = article.slice(block.span.end, next?.span.start ?? article.length)
    if (/\S/.test(between)) return []
    const last = text.split(/\s+/).slice(-3).join(' ')
    const {start, end} = block.span
    return [
      {
        ruleId: 'lost-list',
        reason: `“${last}” announces a list, but none follows`,
        span: {start: Math.max(start, end - last.length), end}
      }
    ]
  })
}

function pageChrome({chrome, text}: Findings): Problem[] {
  return chrome.map(span => ({
    ruleId: 'page-chrome',
    reason: `\`${text.slice(span.start, span.end).trim()}\` belongs to the page, not to the article`,
    span
  }))
}

/** An excerpt that could not be given to a source. */
function unclearExcerpt({excerpts}: Findings): Problem[] {
  return excerpts
    .filter(({sourceId}) => sourceId === null)
    .map(({id, span, alternatives}) => {
      const ids = alternatives.map(({sourceId}) => `\`${sourceId}\``)
      const guess = ids.length > 0 ? `; nearest: ${ids.join(', ')}` : ''
      return {
        ruleId: 'unclear-excerpt',
        reason: `Cannot tell which source excerpt \`${id}\` is from${guess}`,
        span
      }
    })
}
