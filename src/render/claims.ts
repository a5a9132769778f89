import type {Claim} from '../claims/index.js'
import type {Span} from '../text/index.js'
import {firstWhere} from '../text/index.js'

/** Siblings that belong to one claim, or to none. */
interface ClaimRun<Item> {
  readonly claim: Claim | undefined
  readonly items: Item[]
}

/**
 * Group adjacent items that belong to one claim.
 *
 * @param claims
 *   In order; none is inside another.
 * @param spanOf
 *   Where an item is; nothing for an item that is not part of the article.
 */
export function claimRuns<Item>(
  items: readonly Item[],
  claims: readonly Claim[],
  spanOf: (item: Item) => Span | undefined
): ClaimRun<Item>[] {
  const runs: ClaimRun<Item>[] = []
  for (const item of items) {
    const span = spanOf(item)
    const claim = span && claimAround(claims, span)
    const last = runs.at(-1)
    if (last && last.claim === claim) last.items.push(item)
    else runs.push({claim, items: [item]})
  }
  return runs
}

/** Claims that are not inside another claim, in order. */
export function outermostClaims(claims: readonly Claim[]): Claim[] {
  const inOrder = [...claims].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return inOrder.filter(({span}) => {
    const isOuter = span.start >= end
    if (isOuter) end = span.end
    return isOuter
  })
}

function claimAround(claims: readonly Claim[], {start, end}: Span): Claim | undefined {
  const claim = claims[firstWhere(claims, ({span}) => span.start > start) - 1]
  return claim && claim.span.end >= end ? claim : undefined
}

/** Attributes of the element of a claim. */
export function claimProperties({id, sourceIds}: Pick<Claim, 'id' | 'sourceIds'>) {
  return {dataClaim: id, ...(sourceIds.length > 0 && {dataSources: sourceIds.join(' ')})}
}
