import type {PhrasingContent, Root} from 'mdast'
import {holdsPhrasing} from '../citations/index.js'
import type {HastData} from '../render/index.js'
import {walk} from '../tree/index.js'

/** Tags that only change how words look. */
const tag = /^<(\/?)(sup|sub|b|i|em|strong|u|s|del|ins|mark|small|kbd)>$/i

/**
 * Turn pairs of simple tags into elements: `CO<sub>2</sub>`. Every other tag stays an `html` node.
 *
 * @param tree
 *   Changed in place.
 */
export function pairInlineHtml(tree: Root): void {
  for (const {node, enters} of walk(tree)) {
    if (!enters || !holdsPhrasing(node)) continue
    if (node.children.some(({type}) => type === 'html')) node.children = pair(node.children)
  }
}

/** No text is nested deeper than this; serializing to HTML is recursive, so the depth must be bounded. */
const deepest = 32

function pair(children: readonly PhrasingContent[]): PhrasingContent[] {
  const levels: {readonly name: string; readonly nodes: PhrasingContent[]}[] = [
    {name: '', nodes: []}
  ]
  for (const child of children) {
    const [, slash, written] = (child.type === 'html' && tag.exec(child.value)) || []
    const name = written?.toLowerCase()
    if (name === undefined) levels.at(-1)!.nodes.push(child)
    else if (!slash && levels.length <= deepest) levels.push({name, nodes: [child]})
    else if (levels.at(-1)!.name === name) {
      const [, ...inside] = levels.pop()!.nodes
      levels.at(-1)!.nodes.push(elementNode(name, inside))
    } else levels.at(-1)!.nodes.push(child)
  }
  // A tag that was never closed stays as it was written.
  return levels.flatMap(({nodes}) => nodes)
}

function elementNode(hName: string, children: PhrasingContent[]): PhrasingContent {
  const data: HastData = {hName}
  return {type: 'emphasis', children, data}
}
