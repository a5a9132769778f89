import type {Nodes, Parents, PhrasingContent, Root} from 'mdast'
import {type Parser, parseMarkdown} from '../../parse/index.js'
import {spanOf} from '../../tree/index.js'
import {isMisread} from './misread.js'
import {listNodes} from './nodes.js'
import {loneSurrogates, readWithStandIns, singleTildes} from './stand-ins.js'

/**
 * Parse with Sätteri, but with the result of remark. Characters that Sätteri would misread are replaced
 * with stand-ins first; a text that it still misreads is parsed by remark.
 *
 * @param parse
 *   Parses with Sätteri.
 */
export function parseAsRemark(markdown: string, parse: Parser): Root {
  // CommonMark 0.31 § 2.3 replaces NUL; Sätteri keeps it and ends the node that contains it.
  const text = markdown.includes('\0') ? markdown.replaceAll('\0', '\uFFFD') : markdown
  const standIns = text.search(loneSurrogates.written) < 0 ? [] : [loneSurrogates]
  let tree = readWithStandIns(text, standIns, parse)
  if (tree && listNodes(tree).some(node => isDeletedByOne(node, text))) {
    tree = readWithStandIns(text, [...standIns, singleTildes], parse)
  }
  const nodes = tree ? listNodes(tree) : []
  if (!tree || nodes.some(node => isMisread(node, text))) return parseMarkdown(markdown)
  for (const node of nodes) if ('children' in node) mergeTexts(node)
  return tree
}

/** A single tilde means "about" in articles, and Sätteri has no option to leave it as text. */
function isDeletedByOne(node: Nodes, text: string): boolean {
  return node.type === 'delete' && !text.startsWith('~~', spanOf(node).start)
}

/** After an unclosed bracket, Sätteri splits the text around an address into several nodes. */
function mergeTexts(parent: Parents): void {
  const {children} = parent
  if (
    !children.some((child, index) => child.type === 'text' && children[index - 1]?.type === 'text')
  ) {
    return
  }
  const merged: Nodes[] = []
  for (const child of children) {
    const last = merged.at(-1)
    if (child.type === 'text' && last?.type === 'text') {
      last.value += child.value
      last.position!.end = child.position!.end
    } else merged.push(child)
  }
  parent.children = merged as PhrasingContent[]
}
