import type {Parents, PhrasingContent, Root} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {Source} from '../sources/index.js'
import {walk} from '../tree.js'
import {sourceAnchor} from './anchors.js'
import {cutTexts} from './cut.js'
import {blockOfEntry, type EntryPlace, listEntries, placeEntries} from './entries.js'
import {Markup, type RenderedArticle} from './markup.js'
import {elementData, type HastData, markupNode} from './nodes.js'
import type {RenderOptions} from './options.js'
import {wrapClaims, wrapGroups} from './wrap.js'

export type {CitationGroupNode, CitationMarkupNode, ClaimNode} from './nodes.js'
export type {RenderOptions} from './options.js'

/**
 * Say on the nodes of a tree how `remark-rehype` makes HTML of them, and append the Sources.
 *
 * 1. Cut text where an entry or a claim begins or ends.
 * 2. Give the entries of the article's own list a place to link to, and links back.
 * 3. Make citations links, and wrap groups and claims.
 *
 * @param article
 *   Annotated article; its tree is changed in place.
 */
export function decorate(
  article: RenderedArticle & {readonly tree: Root; readonly original: string},
  options: RenderOptions = {}
): void {
  const {tree, original, sources, claims} = article
  const entries = listEntries(sources)
  // 1.
  const spans = [...entries, ...(options.claims ? claims : [])].map(({span}) => span)
  cutTexts(
    tree,
    spans.flatMap(({start, end}) => [start, end]),
    original
  )
  // 2.
  const places = placeEntries(tree, entries)
  const listed = places.flatMap(({entry}) => entry.sources)
  const own = {
    sources: new Map(listed.map((source): [string, Source] => [source.id, source])),
    hasHeading: hasSourcesHeading(tree)
  }
  const markup = new Markup(article, own, options)
  // From the last on: what is put in moves only what stands behind.
  for (let index = places.length - 1; index >= 0; index--) {
    const [before, after] = [places[index - 1], places[index + 1]]
    openEntry(places[index]!, before, after, markup)
  }
  // 3.
  for (const {node, enters} of walk(tree)) {
    if (!enters || node.type !== 'citation') continue
    const element = markup.citation(node.citationId)
    if (element) node.data = {...node.data, ...elementData(element)}
  }
  wrapGroups(tree, markup)
  if (options.claims) wrapClaims(tree, claims)
  tree.children.push(...markup.appendix().map(markupNode))
}

function openEntry(
  place: EntryPlace,
  before: EntryPlace | undefined,
  after: EntryPlace | undefined,
  markup: Markup
): void {
  const {entry, first, last, opening, closing} = place
  const [source, ...others] = entry.sources
  const block = blockOfEntry(place, before?.entry.span, after?.entry.span)
  const links = markup.entryBackLinks(entry.sources).map(markupNode)
  insert(closing.at(-1)!, last, 1, links)
  if (block) {
    const {hProperties: known} = (block.data ?? {}) as HastData
    const hProperties = {...known, id: sourceAnchor(source!.id, markup.options)}
    block.data = {...block.data, hProperties}
  }
  const anchors = markup.entryAnchors(block ? others : entry.sources).map(markupNode)
  insert(opening.at(-1)!, first, 0, anchors)
}

function insert(parent: Parents, node: unknown, shift: 0 | 1, added: readonly PhrasingContent[]) {
  if (added.length === 0) return
  const children: unknown[] = parent.children
  children.splice(children.indexOf(node) + shift, 0, ...added)
}

function hasSourcesHeading(tree: Root): boolean {
  return tree.children.some(
    node => node.type === 'heading' && plain(node).trim().toLowerCase() === 'sources'
  )
}
