import type {Nodes, PhrasingContent, Root} from 'mdast'
import {holdsPhrasing} from '../citations/index.js'
import type {Claim} from '../claims/index.js'
import {spanOf, walk} from '../tree.js'
import type {Markup} from './markup.js'
import type {ClaimNode} from './nodes.js'

/** Put adjacent citations, and what separates them, into one `cite-group`. */
export function wrapGroups(tree: Root, markup: Markup): void {
  for (const {node, enters} of walk(tree)) {
    if (enters && holdsPhrasing(node)) node.children = groupChildren(node.children, markup)
  }
}

function groupChildren(children: readonly PhrasingContent[], markup: Markup): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let group: string | undefined
  let run: PhrasingContent[] = []
  /** Separators that belong to the run only when another of its citations follows. */
  let held: PhrasingContent[] = []
  const close = () => {
    if (run.length > 1) result.push(groupNode(run))
    else result.push(...run)
    result.push(...held)
    run = []
    held = []
    group = undefined
  }
  for (const child of children) {
    const own = child.type === 'citation' ? markup.groupOf(child.citationId) : undefined
    if (own !== undefined && own === group) {
      run.push(...held, child)
      held = []
    } else if (own !== undefined) {
      close()
      group = own
      run = [child]
    } else if (group !== undefined && child.type === 'text' && isSeparator(child.value)) {
      held.push(child)
    } else {
      close()
      result.push(child)
    }
  }
  close()
  return result
}

/** What may stand between the citations of a group: `[4], [8]`. */
export function isSeparator(text: string): boolean {
  return text.length <= 8 && /^[\s,;]*$/.test(text)
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
  for (const {node, enters} of walk(tree)) {
    if (!enters || !holdsPhrasing(node)) continue
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
