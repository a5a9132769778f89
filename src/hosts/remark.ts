import type {Root} from 'mdast'
import type {Handle, Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import type {Parser as HostParser, Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {AnnotatedArticle} from '../annotate.js'
import type {CitationNode} from '../citations/index.js'
import type {Parser} from '../parse/index.js'
import {type CitationGroupNode, type ClaimNode, cutArticle, decorate} from '../render/index.js'
import {
  annotateLater,
  checkHostOptions,
  frontMatterOf,
  type HostFile,
  type HostOptions,
  type Page,
  readPage,
  readPageTree,
  settingsOf
} from './page/index.js'

export interface RemarkCiteweldOptions extends HostOptions {
  /**
   * Parses the repaired text instead of the host's parser, which applies the host's syntax plugins.
   * Where pages are plain CommonMark and GFM, `parseMarkdown` gives the same tree in half the time.
   */
  readonly parser?: Parser
}

declare module 'vfile' {
  interface DataMap {
    citeweld: AnnotatedArticle
  }
}

const citationHandle: Handle = (node: CitationNode) => node.markdown ?? node.value

const childrenHandle: Handle = (node: CitationGroupNode | ClaimNode, _, state, info) =>
  state.containerPhrasing({type: 'paragraph', children: node.children}, info)

/** A citation is serialized as its canonical text; the HTML added around it is not Markdown. */
const citationToMarkdown: ToMarkdownExtension = {
  handlers: {
    citation: citationHandle,
    citationGroup: childrenHandle,
    claim: childrenHandle,
    citationMarkup: () => ''
  },
  join: [(_, right) => (right.type === 'citationMarkup' ? 0 : undefined)]
}

/**
 * Plugin for unified: parse the repaired text, and leave `citation` nodes in the tree.
 *
 * Use it after `remark-parse` and the syntax plugins, and before `remark-rehype`. It wraps the parser
 * so that broken text is repaired before it is parsed. Where a host supplies its own tree, citations
 * are found in that tree and damage is only reported. A page without markers is left exactly as its
 * host renders it. The annotated article is `file.data.citeweld`; its messages are on the file.
 *
 * @example
 *   unified().use(remarkParse).use(remarkGfm).use(remarkCiteweld).use(remarkRehype)
 * @throws {TypeError}
 *   When an option is unknown or not of its type.
 */
const remarkCiteweld: Plugin<[RemarkCiteweldOptions?], Root> = function (options = {}) {
  checkHostOptions(options)
  const host = this.parser as HostParser<Root> | undefined
  const data = this.data() as {toMarkdownExtensions?: ToMarkdownExtension[]}
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), citationToMarkdown]
  /** Trees that were parsed here; nothing for a page that stays as it is. */
  const pages = new WeakMap<Root, Page | undefined>()
  if (host || options.parser) this.parser = parseRepaired
  return transform

  function parseRepaired(document: string, file: VFile): Root {
    const parser = options.parser ?? ((markdown: string) => host!(markdown, file))
    const settings = settingsOf(options, hostFile(file, document))
    const annotate = {...settings?.annotate, parser}
    const page = settings && readPage(document, {...settings, annotate})
    // Where nothing is to be done, the page is what it is without the plugin.
    const tree = page?.article.tree ?? (host ? host(document, file) : parser(document))
    pages.set(tree, page)
    if (page) {
      file.data.citeweld = page.article
      cutArticle(page.article, page.decoration)
    } else if (settings) annotateLater(file.data, document, settings)
    return tree
  }

  function transform(tree: Root, file: VFile): void {
    if (pages.has(tree)) {
      const page = pages.get(tree)
      if (page) show(page, file)
      return
    }
    if (tree.children.some(({type}) => htmlNodes.has(type))) {
      throw new Error(
        'Expected `citeweld/remark` before `remark-rehype`, got a tree of HTML; for HTML there is `citeweld/rehype`'
      )
    }
    if (tree.position?.start.offset === undefined) {
      file.message('Cannot read citations: the tree does not say where its nodes are')
      return
    }
    const settings = settingsOf(options, hostFile(file, String(file)))
    if (!settings) return
    const page = readPageTree(tree, String(file), settings)
    if (page) show(page, file)
    else annotateLater(file.data, String(file), settings)
  }
}

const htmlNodes: ReadonlySet<string> = new Set(['element', 'doctype'])

function show({article, decoration}: Page, file: VFile): void {
  file.data.citeweld = article
  file.messages.push(...article.messages)
  decorate(article, decoration)
}

function hostFile(file: VFile, text: string): HostFile {
  return {path: file.path, frontMatter: frontMatterOf(file.data as Record<string, unknown>, text)}
}

export default remarkCiteweld
