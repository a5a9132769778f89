import {type Claim, coveredText, type Link, type Statement} from '../../claims/index.js'
import {Cursor} from '../../text/index.js'
import type {Source, SourceName} from '../source.js'
import {attributionOf} from './attribution.js'
import {isOfHost} from './host.js'

export {attributionOf} from './attribution.js'

/** The publisher to which a claim or one of its clauses is attributed, and what it cites. */
interface Attribution {
  readonly name: string
  readonly claimId: string
  readonly sourceIds: readonly string[]
}

/** Share of attributions that these rules read correctly on PolNeAR: news articles in English. */
const confidence = 0.91

/** More publishers than any article names, and more clauses than any sentence has: they bound the work. */
const mostNames = 200
const mostClauses = 64

/**
 * Name sources after the publishers that their claims are attributed to: `Reuters reported … [1]`.
 *
 * A source gets a name only if all claims attributed to that name have exactly this one id in common,
 * if no other name has it as often, and if its address, where known, is not somebody else's. A name
 * that the article speaks *about* does not name a source.
 *
 * @param statements
 *   What `claims` were made from, one each.
 * @param links
 *   In the order of `claims`.
 */
export function nameSources(
  sources: readonly Source[],
  statements: readonly Statement[],
  claims: readonly Claim[],
  links: readonly Link[]
): Source[] {
  const resolved = [...byName(findAttributions(statements, claims, links)).values()]
    .map(own => ({own, name: own[0]!.name, sourceId: onlyShared(own)}))
    .filter(({own, name, sourceId}) => sourceId !== undefined && !isTopic(name, own.length, claims))
  if (resolved.length === 0) return [...sources]
  return sources.map(source => {
    const [first, second] = resolved
      .filter(({sourceId, name}) => sourceId === source.id && isOfHost(name, source.url))
      .sort((a, b) => b.own.length - a.own.length)
    if (!first || second?.own.length === first.own.length) return source
    const claimIds = first.own.map(({claimId}) => claimId)
    const name: SourceName = {value: withoutArticle(first.name), confidence, claimIds}
    return {...source, name}
  })
}

/** Attributions of cited claims: one per claim, or per clause where several are attributed. */
function findAttributions(
  statements: readonly Statement[],
  claims: readonly Claim[],
  links: readonly Link[]
): Attribution[] {
  const cursor = new Cursor(links)
  return claims.flatMap(({id: claimId, text}, index): Attribution[] => {
    const own = cursor.takeWhile(link => link.claimId === claimId)
    if (own.length === 0) return []
    const clauses = attributedClauses(statements[index]!, own)
    if (clauses.length > 1) return clauses.map(clause => ({claimId, ...clause}))
    // An attribution of the whole sentence may be supported by any of its sources.
    const name = attributionOf(text)
    const sourceIds = [...new Set(own.map(({sourceId}) => sourceId))]
    return name === undefined ? [] : [{name, claimId, sourceIds}]
  })
}

/** Clauses of a statement that cite for themselves and name a publisher. */
function attributedClauses(
  statement: Statement,
  links: readonly Link[]
): {name: string; sourceIds: string[]}[] {
  const clauses = new Map<string, {name: string | undefined; sourceIds: string[]}>()
  for (const link of links) {
    if (link.scope !== 'clause' || clauses.size >= mostClauses) continue
    const key = `${link.span.start} ${link.span.end}`
    const clause = clauses.get(key)
    if (clause) clause.sourceIds.push(link.sourceId)
    else {
      const name = attributionOf(coveredText(statement, link))
      clauses.set(key, {name, sourceIds: [link.sourceId]})
    }
  }
  return [...clauses.values()].flatMap(({name, sourceIds}) => (name ? [{name, sourceIds}] : []))
}

function byName(attributions: readonly Attribution[]): Map<string, Attribution[]> {
  const names = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    const key = nameKey(attribution.name)
    const own = names.get(key)
    if (own) own.push(attribution)
    else if (names.size < mostNames) names.set(key, [attribution])
  }
  return names
}

/** Two spellings of a name have one key: `The Verge` and `the Verge`. */
export function nameKey(name: string): string {
  return name.replace(/^[Tt]he /, '').toLowerCase()
}

/** The id that all attributions have in common, when there is exactly one. */
function onlyShared([first, ...others]: readonly Attribution[]): string | undefined {
  const shared = first?.sourceIds.filter(id =>
    others.every(({sourceIds}) => sourceIds.includes(id))
  )
  return shared?.length === 1 ? shared[0] : undefined
}

/** Whether the article speaks about the name more often than it attributes statements to it. */
function isTopic(name: string, attributed: number, claims: readonly Claim[]): boolean {
  const bare = name.replace(/^[Tt]he /, '')
  const key = nameKey(name)
  const others = claims.filter(
    ({text}) => text.includes(bare) && nameKey(attributionOf(text) ?? '') !== key
  )
  return others.length > attributed
}

/** As written, but `Financial Times` for `the Financial Times` and `BBC` for `The BBC`. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:the |The (?=\p{Lu}{2,6}$))/u, '')
}
