import type {Root} from 'mdast'
import {parseConstructs} from './constructs.js'
import {parseBelowFrontMatter} from './front-matter.js'
import {parseByWindows} from './windows.js'

export {parseBelowFrontMatter} from './front-matter.js'

/** Markdown to mdast; every offset counts UTF-16 code units. */
export type Parser = (markdown: string) => Root

/**
 * The default parser: CommonMark, GFM and front matter, with the tree of remark-parse and remark-gfm.
 *
 * What remark is made of takes time that grows faster than the text, so a text is parsed a window at
 * a time.
 */
export const parseMarkdown: Parser = markdown =>
  parseBelowFrontMatter(markdown, text => parseByWindows(text, parseConstructs))
