import type {Root} from 'mdast'
import {parseConstructs} from './constructs.js'
import {parseByWindows} from './windows.js'

/** Markdown to mdast; every offset counts UTF-16 code units. */
export type Parser = (markdown: string) => Root

/**
 * The default parser: CommonMark, GFM and front matter, with the tree of remark-parse, remark-gfm and
 * remark-frontmatter.
 *
 * What remark is made of takes time that grows faster than the text, so a text is parsed a window at
 * a time.
 */
export const parseMarkdown: Parser = markdown => parseByWindows(markdown, parseConstructs)
