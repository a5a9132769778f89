import type {Root} from 'mdast'
import {
  type AnnotatedArticle,
  type AnnotatedPage,
  annotate,
  annotatePage,
  annotatePageTree
} from '../../annotate.js'
import {type Decoration, leavesOf} from '../../render/index.js'
import type {PageSettings} from './settings.js'

export {frontMatterOf} from './front-matter.js'
export {
  checkHostOptions,
  type HostFile,
  type HostOptions,
  type PageSettings,
  settingsOf
} from './settings.js'

/** An article for a page, and how it is shown. */
export interface Page {
  readonly article: AnnotatedArticle
  readonly decoration: Decoration
}

/**
 * Read an article for a page.
 *
 * @returns
 *   Nothing when the page is to stay as its host renders it: it has no markers and nothing is broken.
 */
export function readPage(text: string, {annotate, render}: PageSettings): Page | undefined {
  const leaves = leavesOf(render, annotate.sources)
  return decorated(annotatePage(text, annotate, leaves, asksForMore(render)), render)
}

/** Read an article that its host has parsed. */
export function readPageTree(
  tree: Root,
  text: string,
  {annotate, render}: PageSettings
): Page | undefined {
  const leaves = leavesOf(render, annotate.sources)
  return decorated(annotatePageTree(tree, text, annotate, leaves, asksForMore(render)), render)
}

/** Options that add something even to pages without markers. */
function asksForMore({claims, jsonLd, chrome}: PageSettings['render']): boolean {
  return claims === true || jsonLd === true || chrome === 'drop'
}

function decorated(
  page: AnnotatedPage | undefined,
  render: PageSettings['render']
): Page | undefined {
  return page && {article: page.article, decoration: {...render, chromeSpans: page.chrome}}
}

/** Define `citeweld` on an object so that it annotates when first read: most pages never read it. */
export function annotateLater(data: object, text: string, settings: PageSettings): void {
  let article: AnnotatedArticle | undefined
  Object.defineProperty(data, 'citeweld', {
    configurable: true,
    enumerable: true,
    get: () => (article ??= annotate(text, settings.annotate)),
    set: (value: AnnotatedArticle) => {
      article = value
    }
  })
}
