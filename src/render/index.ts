import type {Parents, PhrasingContent, Root} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {Source} from '../sources/index.js'
import {walk} from '../tree/index.js'
import {sourceAnchor} from './anchors.js'
import {cutTexts} from './cut.js'
import {blockOfEntry, type EntryPlace, listEntries, placeEntries} from './entries.js'
import {isSourcesHeading, Markup, type RenderedArticle} from './markup.js'
import {elementData, type HastData, markupNode} from './nodes.js'
import type {RenderOptions} from './options.js'
import {wrapClaims, wrapGroups} from './wrap.js'

export {harmlessUrl, safeUrl} from './address.js'
export {sourceAnchor, sourceLabel} from './anchors.js'
export {citationElement} from './citation.js'
export {claimProperties, claimRuns, outermostClaims} from './claims.js'
export {cutTexts} from './cut.js'
export {type ListEntry, listEntries} from './entries.js'
export {groupRuns} from './groups.js'
export {htmlOf} from './html.js'
export {isSourcesHeading, Markup} from './markup.js'
export type {CitationGroupNode, CitationMarkupNode, ClaimNode, HastData} from './nodes.js'
export type {RenderOptions} from './options.js'
export {sanitizeSchema} from './sanitize.js'

type DecoratedArticle = RenderedArticle & {readonly tree: Root; readonly original: string}

/**
 * Cut text nodes where an entry of the article's list, or a claim, begins or ends. Best done before
 * another plugin changes words: what is not the author's text any more is left whole.
 */
export function cutArticle(
  {tree, original, sources, claims}: DecoratedArticle,
  options: RenderOptions = {}
): void {
  const entries = sources.flatMap(({span}) => span ?? [])
  const spans = options.claims ? [...entries, ...claims.map(({span}) => span)] : entries
  const ends = spans.flatMap(({start, end}) => [start, end])
  cutTexts(tree, ends, original)
}

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
export function decorate(article: DecoratedArticle, options: RenderOptions = {}): void {
  const {tree, sources, claims} = article
  const entries = listEntries(sources)
  // 1.
  cutArticle(article, options)
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
  return tree.children.some(node => node.type === 'heading' && isSourcesHeading(plain(node)))
}
