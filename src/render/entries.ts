import type {Nodes, Parents, Root} from 'mdast'
import {holdsPhrasing} from '../citations/index.js'
import {type Source, spreadSections} from '../sources/index.js'
import {Cursor, type Span} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'

/** An entry of the article's own list; several ids may share one. */
export interface ListEntry {
  readonly span: Span
  readonly sources: readonly Source[]
}

/** Where the words of an entry are in a tree. */
export interface EntryPlace {
  readonly entry: ListEntry
  readonly first: Nodes
  readonly last: Nodes
  /** Parents of `first`, outermost first, and of `last`. */
  readonly opening: readonly Parents[]
  readonly closing: readonly Parents[]
}

/** Entries in document order. */
export function listEntries(sources: readonly Source[]): ListEntry[] {
  const byStart = new Map<number, {span: Span; sources: Source[]}>()
  for (const source of spreadSections(sources)) {
    const {span} = source
    if (!span) continue
    const entry = byStart.get(span.start)
    if (entry) entry.sources.push(source)
    else byStart.set(span.start, {span, sources: [source]})
  }
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start)
}

/**
 * Find the words of each entry: a list item, a paragraph, a row, or a line of a paragraph. An entry
 * that is not rendered (a definition, or a footnote that only citations refer to) has no place.
 *
 * @param tree
 *   Its text nodes must be split at the bounds of the entries.
 */
export function placeEntries(tree: Root, entries: readonly ListEntry[]): EntryPlace[] {
  const places: EntryPlace[] = []
  const cursor = new Cursor(entries)
  let place: EntryPlace | undefined
  const finish = () => {
    if (place) places.push(place)
    place = undefined
    cursor.advance()
  }
  for (const {node, ancestors, enters} of walk(tree)) {
    // A node that another plugin inserted has no position in the article.
    if (!enters || !node.position || !isOutermostWord(ancestors)) continue
    const span = spanOf(node)
    while (cursor.item && cursor.item.span.end <= span.start) finish()
    const entry = cursor.item
    if (!entry) break
    if (span.end <= entry.span.start) continue
    place = place
      ? {...place, last: node, closing: [...ancestors]}
      : {entry, first: node, last: node, opening: [...ancestors], closing: [...ancestors]}
  }
  finish()
  return places
}

/** Whether a node is a direct child of a paragraph, heading or cell that is rendered. */
function isOutermostWord(ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1)
  const above = ancestors.at(-2)
  if (!parent || !holdsPhrasing(parent) || (above && holdsPhrasing(above))) return false
  return !ancestors.some(({type}) => type === 'footnoteDefinition')
}

/** The outermost list item that opens with an entry and contains no other entry. */
export function blockOfEntry(
  place: EntryPlace,
  before: Span | undefined,
  after: Span | undefined
): Nodes | undefined {
  const {opening, first} = place
  const firstOfAll = (node: Parents, index: number) =>
    node.children[0] === (opening[index + 1] ?? first)
  for (const [index, node] of opening.entries()) {
    if (node.type !== 'listItem' || !node.position) continue
    const {start, end} = spanOf(node)
    const opens = opening.slice(index).every((inner, depth) => firstOfAll(inner, index + depth))
    if (opens && (!before || before.end <= start) && (!after || after.start >= end)) return node
  }
}
