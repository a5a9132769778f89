import type {Element, Nodes, Parents, Root, RootContent} from 'hast'
import type {Markup} from '../../render/index.js'
import {type ListEntry, listEntries, sourceAnchor} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import {Cursor} from '../../text/index.js'
import {isBlock} from './blocks.js'
import {type NodeSpans, parentsOf} from './spans.js'

/** An entry of the article's own list, and where it is in a tree. */
export interface ElementEntry extends ListEntry {
  readonly first: Place
  readonly last: Place
  /** The list item that holds this entry alone. */
  readonly block: Element | undefined
}

/** A direct child of a block. */
interface Place {
  readonly parent: Parents
  readonly node: Nodes
}

/** Find the entries of the article's own list in a tree whose text is cut at their ends. */
export function findElementEntries(
  tree: Root,
  sources: readonly Source[],
  spans: NodeSpans
): ElementEntry[] {
  const entries = listEntries(sources)
  if (entries.length === 0) return []
  const parents = new Map<Nodes, Parents>()
  const texts: Nodes[] = []
  for (const parent of parentsOf(tree)) {
    for (const child of parent.children) parents.set(child, parent)
  }
  for (const node of parents.keys()) if (node.type === 'text' && spans.of(node)) texts.push(node)
  texts.sort((a, b) => spans.of(a)!.start - spans.of(b)!.start)

  const cursor = new Cursor(texts)
  return entries.flatMap((entry, index) => {
    cursor.skipWhile(text => spans.of(text)!.end <= entry.span.start)
    const own = cursor.takeWhile(text => spans.of(text)!.end <= entry.span.end)
    if (own.length === 0) return []
    const first = placeOf(own[0]!, parents)
    const last = placeOf(own.at(-1)!, parents)
    const after = entries[index + 1]?.span.start ?? Number.POSITIVE_INFINITY
    return [{...entry, first, last, block: blockOf(first, after, parents, spans)}]
  })
}

/** Links and emphasis belong to the words: the entry is placed in the block around them. */
function placeOf(text: Nodes, parents: ReadonlyMap<Nodes, Parents>): Place {
  let node = text
  let parent = parents.get(node)!
  while (parent.type === 'element' && !isBlock(parent)) {
    node = parent
    parent = parents.get(node)!
  }
  return {node, parent}
}

/** The outermost list item that opens with an entry and contains no other entry. */
function blockOf(
  {node, parent}: Place,
  after: number,
  parents: ReadonlyMap<Nodes, Parents>,
  spans: NodeSpans
): Element | undefined {
  const start = spans.of(node)!.start
  let block: Element | undefined
  let around: Parents | undefined = parent
  for (; around?.type === 'element'; around = parents.get(around)) {
    const span = spans.of(around)
    if (!span || span.start !== start || span.end > after) break
    // Other links may point to an existing id, so it is kept.
    if (around.tagName === 'li' && !around.properties.id) block = around
  }
  return block
}

/** Give an entry an anchor and links back to its citations. */
export function openElementEntry(entry: ElementEntry, markup: Markup): void {
  const {sources, first, last, block} = entry
  const [source, ...others] = sources
  if (block) block.properties.id = sourceAnchor(source!.id, markup.options)
  insert(last, 1, markup.entryBackLinks(sources))
  insert(first, 0, markup.entryAnchors(block ? others : sources))
}

function insert({parent, node}: Place, shift: 0 | 1, elements: readonly Element[]): void {
  const children: RootContent[] = parent.children
  if (elements.length > 0)
    children.splice(children.indexOf(node as RootContent) + shift, 0, ...elements)
}
