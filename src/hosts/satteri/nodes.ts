import type {Nodes, Root} from 'mdast'

/** All nodes of a tree, parents before their children. */
export function listNodes(tree: Root): Nodes[] {
  const nodes: Nodes[] = [tree]
  for (const node of nodes) {
    if ('children' in node) for (const child of node.children) nodes.push(child)
  }
  return nodes
}
