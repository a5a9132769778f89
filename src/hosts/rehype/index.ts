import type {Element, Parents, Root} from 'hast'
import {toString as plain} from 'hast-util-to-string'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {isSourcesHeading, Markup, plantedIn} from '../../render/index.js'
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
import {findElementEntries, openElementEntry} from './entries.js'
import {findPlantable, plantElements, wrapElements} from './plant.js'
import {reportOnPage} from './report.js'
import {NodeSpans, parentsOf} from './spans.js'
import {type Written, writeMarkdown} from './write.js'

export {sanitizeSchema} from '../../render/index.js'

export interface RehypeCiteweldOptions extends HostOptions {}

/**
 * Plugin for rehype: find the citations of a page, and make them links to their sources.
 *
 * It is for hosts that show no Markdown (mdsvex, HTML that comes from elsewhere). Markers are mended
 * where their pieces stand in one element; blocks that Markdown lost before are only reported. The
 * annotated article is `file.data.citeweld`: its `original` is the page written as Markdown, which
 * its offsets point into; its messages have the places of the page. Behind `citeweld/remark` it
 * does nothing.
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
  const ends = [...shown, ...listed].flatMap(({start, end}) => [start, end])
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

  if (markup.opensEntries) for (const entry of entries.reverse()) openElementEntry(entry, markup)
  const left = plantElements(spans, citations, markup)
  if (decoration.claims) wrapElements(tree, claims, spans)
  const appendix = markup.appendix()
  if (appendix.length > 0) bodyOf(tree).children.push({type: 'text', value: '\n'}, ...appendix)
  reportOnPage(article, left, written.pieces, file)
}

export default rehypeCiteweld

function hasSourcesHeading(tree: Root): boolean {
  for (const node of parentsOf(tree)) {
    if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) continue
    if (isSourcesHeading(plain(node))) return true
  }
  return false
}

/** Where the article ends: what holds all of it in a whole document, else the root. */
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
