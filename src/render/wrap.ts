import type {Nodes, PhrasingContent, Root} from 'mdast'
import {holdsPhrasing} from '../citations/index.js'
import type {Claim} from '../claims/index.js'
import {spanOf, walk} from '../tree.js'
import {groupRuns} from './groups.js'
import type {Markup} from './markup.js'
import type {ClaimNode} from './nodes.js'

/** Put adjacent citations, and what separates them, into one `cite-group`. */
export function wrapGroups(tree: Root, markup: Markup): void {
  for (const {node, enters} of walk(tree)) {
    if (!enters || !holdsPhrasing(node)) continue
    const runs = groupRuns(
      node.children,
      child => (child.type === 'citation' ? markup.groupOf(child.citationId) : undefined),
      child => (child.type === 'text' ? child.value : undefined)
    )
    node.children = runs.map(run => (run.length > 1 ? groupNode(run) : run[0]!))
  }
}

function groupNode(children: PhrasingContent[]): PhrasingContent {
  const data = {hName: 'span', hProperties: {className: ['cite-group']}}
  return {type: 'citationGroup', children, data, ...around(children)}
}

function around(children: readonly Nodes[]): Pick<Nodes, 'position'> {
  const first = children[0]?.position
  const last = children.at(-1)?.position
  return first && last ? {position: {start: first.start, end: last.end}} : {}
}

/**
 * Wrap the words of each claim. Where markup reaches over the end of a claim, the claim is cut: its
 * pieces have the same `data-claim`.
 *
 * @param tree
 *   Its text nodes are cut at the ends of the claims.
 */
export function wrapClaims(tree: Root, claims: readonly Claim[]): void {
  const outer = outermost(claims)
  let wrapped = 0
  for (const {node, enters} of walk(tree)) {
    if (node.type === 'claim') wrapped += enters ? 1 : -1
    if (!enters || wrapped > 0 || !holdsPhrasing(node)) continue
    const children: PhrasingContent[] = []
    let open: {readonly claim: Claim; readonly node: ClaimNode} | undefined
    for (const child of node.children) {
      const claim = child.position && claimAround(outer, child)
      if (claim && open?.claim === claim) open.node.children.push(child)
      else {
        open = claim && {claim, node: claimNode(claim, child)}
        children.push(open?.node ?? child)
      }
    }
    node.children = children
  }
}

/** Claims that stand in no other. */
function outermost(claims: readonly Claim[]): Claim[] {
  const inOrder = [...claims].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return inOrder.filter(({span}) => {
    const isOuter = span.start >= end
    if (isOuter) end = span.end
    return isOuter
  })
}

function claimAround(claims: readonly Claim[], node: Nodes): Claim | undefined {
  const {start, end} = spanOf(node)
  let low = 0
  let high = claims.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (claims[middle]!.span.start <= start) low = middle + 1
    else high = middle
  }
  const claim = claims[low - 1]
  return claim && claim.span.end >= end ? claim : undefined
}

function claimNode({id, sourceIds}: Claim, child: PhrasingContent): ClaimNode {
  const hProperties = claimProperties({id, sourceIds})
  return {type: 'claim', children: [child], data: {hName: 'span', hProperties}}
}

/** Attributes of the element of a claim. */
export function claimProperties({id, sourceIds}: Pick<Claim, 'id' | 'sourceIds'>) {
  return {dataClaim: id, ...(sourceIds.length > 0 && {dataSources: sourceIds.join(' ')})}
}
