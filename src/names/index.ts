import type {Claim, Link, Statement} from '../claims/index.js'
import {plainText} from '../prose.js'
import type {Source, SourceName} from '../sources/index.js'
import {attributionOf} from './attribution.js'
import {isOfHost} from './host.js'

/** An attribution: the publisher that a claim, or a clause of it, is said to come from. */
interface Attribution {
  readonly name: string
  readonly claimId: string
  readonly sourceIds: readonly string[]
}

/** Share of attributions that own rules read right on PolNeAR: news articles in English. */
const confidence = 0.91

/** More publishers than any article names; it bounds the work. */
const mostNames = 200

/** What the article calls its sources. */
export interface Names {
  readonly bySource: ReadonlyMap<string, SourceName>
  /** Claims without a source that are attributed to a name of one. */
  readonly followOns: readonly {
    readonly claimId: string
    readonly sourceId: string
    readonly name: string
  }[]
}

/**
 * Name sources after the publishers that their claims are attributed to: `Reuters reported … [1]`.
 *
 * A source gets a name only when the ids of all claims attributed to that name have exactly one in
 * common, when no other name has it, and when its address, if known, is not somebody else's. A name
 * that the article mostly speaks *about* names nothing.
 *
 * @param statements
 *   What `claims` were made from, one each.
 */
export function findNames(
  statements: readonly Statement[],
  claims: readonly Claim[],
  links: readonly Link[],
  sources: readonly Source[]
): Names {
  const attributions = findAttributions(statements, claims, links)
  const byName = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    const key = keyOf(attribution.name)
    const own = byName.get(key)
    if (own) own.push(attribution)
    else if (byName.size < mostNames) byName.set(key, [attribution])
  }
  const resolved = [...byName.values()]
    .filter(own => !isTopic(own, claims))
    .flatMap(own => {
      const cited = own.filter(({sourceIds}) => sourceIds.length > 0)
      const sourceId = onlyShared(cited)
      return sourceId === undefined ? [] : [{sourceId, own, cited}]
    })
  const bySource = new Map<string, SourceName>()
  const followOns: {claimId: string; sourceId: string; name: string}[] = []
  for (const {id, url} of sources) {
    const rivals = resolved
      .filter(({sourceId, cited}) => sourceId === id && isOfHost(cited[0]!.name, url))
      .sort((a, b) => b.cited.length - a.cited.length)
    const [first, second] = rivals
    if (!first || (second && second.cited.length === first.cited.length)) continue
    const value = nameOf(first.cited[0]!.name)
    bySource.set(id, {value, confidence, claimIds: first.cited.map(({claimId}) => claimId)})
    for (const {claimId, sourceIds} of first.own) {
      if (sourceIds.length === 0) followOns.push({claimId, sourceId: id, name: value})
    }
  }
  return {bySource, followOns}
}

/** Sources with what the article calls them. */
export function giveNames(sources: readonly Source[], {bySource}: Names): Source[] {
  return sources.map(source => {
    const name = bySource.get(source.id)
    return name ? {...source, name} : source
  })
}

/** One attribution per claim, or per clause where clauses have ids of their own. */
function findAttributions(
  statements: readonly Statement[],
  claims: readonly Claim[],
  links: readonly Link[]
): Attribution[] {
  let next = 0
  return claims.flatMap(({id: claimId, text}, index): Attribution[] => {
    const first = next
    while (links[next]?.claimId === claimId) next++
    const own = links.slice(first, next)
    const whole = attributionOf(text)
    const all = [...new Set(own.map(({sourceId}) => sourceId))]
    if (!own.some(({scope}) => scope === 'clause')) {
      return whole ? [{name: whole, claimId, sourceIds: all}] : []
    }
    const {masked, span: place} = statements[index]!
    const clauses = new Map<string, {name: string | undefined; ids: string[]}>()
    for (const {span, sourceId} of own) {
      const key = `${span.start} ${span.end}`
      const clause = clauses.get(key)
      if (clause) clause.ids.push(sourceId)
      else {
        const words = plainText(masked.slice(span.start - place.start, span.end - place.start))
        clauses.set(key, {name: attributionOf(words), ids: [sourceId]})
      }
    }
    const named = [...clauses.values()].flatMap(({name, ids}) =>
      name ? [{name, sourceIds: ids}] : []
    )
    // What governs the whole sentence may be borne out by any of its sources.
    if (named.length < 2) return whole ? [{name: whole, claimId, sourceIds: all}] : []
    return named.map(each => ({claimId, ...each}))
  })
}

/** The id that all attributions have in common, when there is exactly one. */
function onlyShared(cited: readonly Attribution[]): string | undefined {
  const [first, ...others] = cited
  const shared = first?.sourceIds.filter(id =>
    others.every(({sourceIds}) => sourceIds.includes(id))
  )
  return shared?.length === 1 ? shared[0] : undefined
}

/** The article speaks about the name more often than it lets it speak. */
function isTopic(own: readonly Attribution[], claims: readonly Claim[]): boolean {
  const bare = own[0]!.name.replace(/^[Tt]he /, '')
  const mentions = claims.filter(({text}) => text.includes(bare)).length
  return mentions > own.length * 2
}

function keyOf(name: string): string {
  return name.replace(/^[Tt]he /, '').toLowerCase()
}

/** As written, but `the Financial Times` and `The BBC` without their article. */
function nameOf(name: string): string {
  return name.replace(/^(?:the |The (?=\p{Lu}{2,6}$))/u, '')
}
