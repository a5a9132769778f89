import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** Markdown to mdast; every offset counts UTF-16 code units. */
export type Parser = (markdown: string) => Root

const processor = unified()
  .use(remarkParse)
  // One tilde means "about" in articles, not a deletion: "~5 % … ~10 %".
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** The default parser: CommonMark, GFM and front matter. */
export const parseMarkdown: Parser = markdown => processor.parse(markdown)
