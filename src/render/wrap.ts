import type {Nodes, PhrasingContent, Root} from 'mdast'
import {holdsPhrasing} from '../citations/index.js'
import type {Claim} from '../claims/index.js'
import {spanOf, walk} from '../tree/index.js'
import {claimProperties, claimRuns, outermostClaims} from './claims.js'
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
 * Wrap the words of each claim. Where markup extends past the end of a claim, the claim is split into
 * pieces with the same `data-claim`.
 *
 * @param tree
 *   Its text nodes must be split at the bounds of the claims.
 */
export function wrapClaims(tree: Root, claims: readonly Claim[]): void {
  const outer = outermostClaims(claims)
  let wrapped = 0
  for (const {node, enters} of walk(tree)) {
    if (node.type === 'claim') wrapped += enters ? 1 : -1
    if (!enters || wrapped > 0 || !holdsPhrasing(node)) continue
    const runs = claimRuns(node.children, outer, child => child.position && spanOf(child))
    node.children = runs.flatMap(({claim, items}) => (claim ? [claimNode(claim, items)] : items))
  }
}

function claimNode(claim: Claim, children: PhrasingContent[]): ClaimNode {
  return {type: 'claim', children, data: {hName: 'span', hProperties: claimProperties(claim)}}
}
