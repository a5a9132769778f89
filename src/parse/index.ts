import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseByWindows} from './windows.js'

/** Markdown to mdast; every offset counts UTF-16 code units. */
export type Parser = (markdown: string) => Root

const processor = unified()
  .use(remarkParse)
  // One tilde means "about" in articles, not a deletion: "~5 % … ~10 %".
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/**
 * The default parser: CommonMark, GFM and front matter.
 *
 * remark's time grows faster than the text, so a long text is parsed a window at a time.
 */
export const parseMarkdown: Parser = markdown =>
  parseByWindows(markdown, window => processor.parse(window))
