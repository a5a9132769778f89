import type {Root} from 'mdast'
import type {Handle, Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import type {Parser as HostParser, Plugin} from 'unified'
import type {VFile} from 'vfile'
import {type AnnotatedArticle, type AnnotateOptions, annotate, annotateTree} from '../annotate.js'
import type {CitationNode} from '../citations/index.js'
import type {Parser} from '../parse/index.js'
import {
  type CitationGroupNode,
  type ClaimNode,
  cutArticle,
  decorate,
  type RenderOptions
} from '../render/index.js'

export interface RemarkCiteweldOptions extends AnnotateOptions, RenderOptions {
  /**
   * Reads the repaired text in place of the parser of the host, which knows its syntax plugins. Where
   * pages are plain CommonMark and GFM, `parseMarkdown` gives the same tree in half the time.
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

/** A citation is written as its canonical text; HTML that is put around it is no Markdown. */
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
 * Use it behind `remark-parse` and the syntax plugins. It wraps the parser, so that what is broken is
 * mended before it is parsed; where a host brings a tree of its own, citations are found in that
 * tree and breakage is only reported. The annotated article is `file.data.citeweld`; its messages
 * are on the file.
 *
 * @example
 *   unified().use(remarkParse).use(remarkGfm).use(remarkCiteweld).use(remarkRehype)
 */
const remarkCiteweld: Plugin<[RemarkCiteweldOptions?], Root> = function (options = {}) {
  const host = this.parser as HostParser<Root> | undefined
  const data = this.data() as {toMarkdownExtensions?: ToMarkdownExtension[]}
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), citationToMarkdown]
  if (host || options.parser) this.parser = parseRepaired
  return transform

  function parseRepaired(document: string, file: VFile): Root {
    const parser = options.parser ?? ((markdown: string) => host!(markdown, file))
    const article = annotate(document, {...options, parser})
    file.data.citeweld = article
    cutArticle(article, options)
    return article.tree
  }

  function transform(tree: Root, file: VFile): void {
    let article = file.data.citeweld
    if (article?.tree !== tree && tree.position?.start.offset === undefined) {
      file.message('Cannot read citations: the tree does not say where its nodes stand')
      return
    }
    if (article?.tree !== tree) article = annotateTree(tree, String(file), options)
    file.data.citeweld = article
    file.messages.push(...article.messages)
    decorate(article, options)
  }
}

export default remarkCiteweld
