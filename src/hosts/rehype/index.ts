import type {Element, Parents, Root} from 'hast'
import {toString as plain} from 'hast-util-to-string'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {AnnotatedArticle} from '../../annotate.js'
import {
  cutArticle,
  findParagraphLists,
  isSourcesHeading,
  listEntries,
  Markup,
  placeEntries,
  plantedIn
} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import {
  annotateLater,
  checkHostOptions,
  frontMatterOf,
  type HostOptions,
  type Page,
  readPage,
  settingsOf
} from '../page/index.js'
import {type ElementEntry, findElementEntries, openElementEntry} from './entries.js'
import {makeElementList} from './lists.js'
import {findPlantable, plantElements, removeWords, wrapElements} from './plant.js'
import {reportOnPage} from './report.js'
import {NodeSpans, parentsOf} from './spans.js'
import {type Written, writeMarkdown} from './write.js'

export {sanitizeSchema} from '../../render/index.js'

export interface RehypeCiteweldOptions extends HostOptions {}

/**
 * Plugin for rehype: find the citations of a page and turn them into links to their sources.
 *
 * It is for hosts that do not expose Markdown (mdsvex, HTML from elsewhere). Markers are repaired
 * where their pieces are in one element; blocks that a Markdown parser has already lost are only
 * reported. The annotated article is `file.data.citeweld`: its `original` is the page written as
 * Markdown, which its offsets refer to; its messages have positions in the page. It does nothing
 * after `citeweld/remark`.
 *
 * @example
 *   unified().use(rehypeParse).use(rehypeCiteweld).use(rehypeStringify)
 */
const rehypeCiteweld: Plugin<[RehypeCiteweldOptions?], Root> = (options = {}) => {
  checkHostOptions(options)
  return (tree: Root, file: VFile): void => {
    if (file.data.citeweld) return
    const frontMatter = frontMatterOf(file.data as Record<string, unknown>, '')
    const settings = settingsOf(options, {path: file.path, frontMatter})
    if (!settings) return
    const written = writeMarkdown(tree)
    const page = readPage(written.markdown, settings)
    if (page) show(page, written, tree, file)
    else annotateLater(file.data, written.markdown, settings)
  }
}

function show({article, decoration}: Page, written: Written, tree: Root, file: VFile): void {
  file.data.citeweld = article
  const {sources, claims} = article
  const planted = plantedIn(article.tree)
  const citations = article.citations.filter(({id}) => planted.has(id))
  const shown = [...citations, ...(decoration.claims ? claims : [])].map(({span}) => span)
  const listed = sources.flatMap(({span}) => span ?? [])
  const companions = citations.flatMap(({companions = []}) => companions)
  const ends = [...shown, ...listed, ...companions].flatMap(({start, end}) => [start, end])
  const spans = new NodeSpans(tree, written, ends)
  const entries = findElementEntries(tree, sources, spans)
  const own = {
    sources: new Map(
      entries.flatMap(entry => entry.sources.map((source): [string, Source] => [source.id, source]))
    ),
    hasHeading: hasSourcesHeading(tree),
    shown: findPlantable(spans, citations)
  }
  const markup = new Markup(article, own, decoration)

  if (markup.opensEntries) {
    for (const entry of makeLists(article, entries, tree).reverse()) openElementEntry(entry, markup)
  }
  removeWords(spans, companions)
  const left = plantElements(spans, citations, markup)
  if (decoration.claims) wrapElements(tree, claims, spans)
  const appendix = markup.appendix()
  if (appendix.length > 0) bodyOf(tree).children.push({type: 'text', value: '\n'}, ...appendix)
  reportOnPage(article, left, written.pieces, file)
}

/** The entries of a page, once those that were paragraphs have become lists. */
function makeLists(
  article: AnnotatedArticle,
  entries: readonly ElementEntry[],
  tree: Root
): ElementEntry[] {
  cutArticle(article)
  const places = placeEntries(article.tree, listEntries(article.sources))
  const lists = findParagraphLists(article.tree, places)
  if (lists.length === 0) return [...entries]
  const byStart = new Map(entries.map(entry => [entry.span.start, entry]))
  const parents = new Map<Parents, Parents>()
  for (const parent of parentsOf(tree)) {
    for (const child of parent.children) if (child.type === 'element') parents.set(child, parent)
  }
  for (const list of lists) {
    for (const entry of makeElementList(list, byStart, element => parents.get(element))) {
      byStart.set(entry.span.start, entry)
    }
  }
  return [...byStart.values()]
}

export default rehypeCiteweld

function hasSourcesHeading(tree: Root): boolean {
  for (const node of parentsOf(tree)) {
    if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) continue
    if (isSourcesHeading(plain(node))) return true
  }
  return false
}

/** Where the article ends: the element that holds all of it in a whole document, else the root. */
function bodyOf(tree: Root): Parents {
  for (const tagName of ['article', 'main', 'body']) {
    const found: Element[] = []
    for (const node of parentsOf(tree)) {
      if (node.type === 'element' && node.tagName === tagName) found.push(node)
    }
    if (found.length === 1) return found[0]!
  }
  return tree
}
