import type {Nodes, Parents, PhrasingContent, Root} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {CitationNode} from '../citations/index.js'
import type {Excerpt} from '../guesses/excerpts/index.js'
import type {Source} from '../sources/index.js'
import type {Span} from '../text/index.js'
import {walk} from '../tree/index.js'
import {sourceAnchor} from './anchors.js'
import {cutTexts} from './cut.js'
import {dropBlocks} from './drop.js'
import {blockOfEntry, type EntryPlace, listEntries, placeEntries} from './entries.js'
import {findParagraphLists, makeList} from './lists.js'
import {isSourcesHeading, Markup, type RenderedArticle} from './markup.js'
import {elementData, type HastData, markupNode} from './nodes.js'
import type {RenderOptions} from './options.js'
import {wrapClaims, wrapGroups} from './wrap.js'

export {harmlessUrl, safeUrl} from './address.js'
export {sourceAnchor, sourceLabel} from './anchors.js'
export {citationElement} from './citation.js'
export {claimProperties, claimRuns, outermostClaims} from './claims.js'
export {cutTexts} from './cut.js'
export {coveredBlocks} from './drop.js'
export {type ListEntry, listEntries, placeEntries} from './entries.js'
export {groupRuns} from './groups.js'
export {htmlOf} from './html.js'
export {leavesOf} from './leaves.js'
export {beforeAddress, findParagraphLists, type ParagraphList} from './lists.js'
export {isSourcesHeading, Markup} from './markup.js'
export type {CitationGroupNode, CitationMarkupNode, ClaimNode, HastData} from './nodes.js'
export {checkRenderOptions, type RenderOptions, renderOptions} from './options.js'
export {sanitizeSchema} from './sanitize.js'

export type DecoratedArticle = RenderedArticle & {
  readonly tree: Root
  readonly original: string
  readonly excerpts?: readonly Excerpt[]
}

/**
 * Split text nodes where an entry of the article's list, or a claim, begins or ends. Do this before
 * other plugins change words: text that is no longer the author's is not split.
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

/** How the page of an article is rendered. */
export interface Decoration extends RenderOptions {
  /** Lines of the page that the article was copied from, in the original. */
  readonly chromeSpans?: readonly Span[]
}

/**
 * Set on the nodes of a tree how `remark-rehype` renders them, and append the Sources section.
 *
 * 1. Drop the page chrome if asked to, and split text where an entry or a claim begins or ends.
 * 2. Turn the paragraphs that list sources into lists.
 * 3. Give the entries of the article's own list anchors, and links back to the citations.
 * 4. Turn citations into links, and wrap groups and claims.
 *
 * @param article
 *   Annotated article; its tree is changed in place.
 */
export function decorate(article: DecoratedArticle, options: Decoration = {}): void {
  const {tree, sources, claims} = article
  const entries = listEntries(sources)
  // 1.
  if (options.chrome === 'drop')
    dropBlocks(tree, [...(options.chromeSpans ?? []), ...excerptSpans(article)])
  cutArticle(article, options)
  // 2.
  const citations = findShown(tree)
  const isCited = citations.size > 0 && options.scope !== 'fragment'
  if (isCited)
    for (const list of findParagraphLists(tree, placeEntries(tree, entries))) makeList(tree, list)
  // 3.
  const places = placeEntries(tree, entries)
  const listed = places.flatMap(({entry}) => entry.sources)
  const own = {
    sources: new Map(listed.map((source): [string, Source] => [source.id, source])),
    hasHeading: hasSourcesHeading(tree),
    shown: plantedIn(tree)
  }
  const markup = new Markup(article, own, options)
  // From the last one backward, because an insertion moves only what comes after it.
  for (let index = places.length - 1; index >= 0 && markup.opensEntries; index--) {
    const [before, after] = [places[index - 1], places[index + 1]]
    openEntry(places[index]!, before, after, markup)
  }
  // 4.
  for (const [node, isInLink] of citations) {
    const element = markup.citation(node.citationId, isInLink)
    if (element) node.data = {...node.data, ...elementData(element)}
  }
  wrapGroups(tree, markup)
  if (options.claims) wrapClaims(tree, claims)
  tree.children.push(...markup.appendix().map(markupNode))
}

const excerptSpans = ({excerpts = []}: DecoratedArticle) => excerpts.map(({span}) => span)

/** Ids of the citations that have a node in a tree; the page leaves the others as they are. */
export function plantedIn(tree: Root): ReadonlySet<string> {
  return new Set([...findShown(tree).keys()].map(({citationId}) => citationId))
}

/** Citations of a tree, and whether a link is around each: a link node, or tags in the text. */
function findShown(tree: Root): Map<CitationNode, boolean> {
  const shown = new Map<CitationNode, boolean>()
  let openTags = 0
  for (const {node, ancestors, enters} of walk(tree)) {
    if (!enters) continue
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      openTags = 0
    if (node.type === 'html' && /^<a[\s>]/i.test(node.value)) openTags++
    if (node.type === 'html' && /^<\/a\s*>/i.test(node.value)) openTags = Math.max(0, openTags - 1)
    if (node.type !== 'citation') continue
    const isLink = ({type}: Nodes) => type === 'link' || type === 'linkReference'
    shown.set(node, openTags > 0 || ancestors.some(isLink))
  }
  return shown
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
