import type {Element, Parents, Root} from 'hast'
import {toString as plain} from 'hast-util-to-string'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {type AnnotateOptions, annotate} from '../../annotate.js'
import type {RenderOptions} from '../../render/index.js'
import {isSourcesHeading, Markup} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import {findElementEntries, openElementEntry} from './entries.js'
import {plantElements, wrapElements} from './plant.js'
import {reportOnPage} from './report.js'
import {NodeSpans, parentsOf} from './spans.js'
import {writeMarkdown} from './write.js'

export {sanitizeSchema} from '../../render/index.js'

export interface RehypeCiteweldOptions extends AnnotateOptions, RenderOptions {}

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
const rehypeCiteweld: Plugin<[RehypeCiteweldOptions?], Root> =
  (options = {}) =>
  (tree: Root, file: VFile): void => {
    if (file.data.citeweld) return
    const written = writeMarkdown(tree)
    const article = annotate(written.markdown, options)
    file.data.citeweld = article

    const {citations, sources, claims} = article
    const shown = [...citations, ...(options.claims ? claims : [])].map(({span}) => span)
    const listed = sources.flatMap(({span}) => span ?? [])
    const ends = [...shown, ...listed].flatMap(({start, end}) => [start, end])
    const spans = new NodeSpans(tree, written, ends)
    const entries = findElementEntries(tree, sources, spans)
    const own = new Map(
      entries.flatMap(entry => entry.sources.map((source): [string, Source] => [source.id, source]))
    )
    const markup = new Markup(article, {sources: own, hasHeading: hasSourcesHeading(tree)}, options)

    for (const entry of entries.reverse()) openElementEntry(entry, markup)
    const left = plantElements(spans, citations, markup)
    if (options.claims) wrapElements(tree, claims, spans)
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
