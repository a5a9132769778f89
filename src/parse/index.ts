import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseBelowFrontMatter} from './front-matter.js'
import type {Parser} from './parser.js'
import {parseByWindows} from './windows.js'

export {parseBelowFrontMatter} from './front-matter.js'
export {guardText, restoreMasked} from './guard/index.js'
export type {Parser} from './parser.js'

const commonMark = unified().use(remarkParse).freeze()

// One tilde means "about" in articles, not a deletion: "~5 % … ~10 %".
const gfm = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()

/**
 * What a text holds wherever it has a construct of GFM 0.29, in the order of remark-gfm: autolinks, which
 * are looked for in decoded text as well (`a&#64;b.c` is an address); footnotes; strikethrough, whose
 * tildes decide whether a run beside them opens emphasis even where they delete nothing; tables, whose
 * delimiter row needs no pipe if it has one cell; tasks.
 */
const gfmTrace = /@|www|http|&[#a-z]|\[\^|~|\||:-|-:|\[[ \t\r\nx]\]/i

/**
 * Parse with GFM only where a text may hold some, with the same tree as with it: to look for autolinks,
 * micromark stops at every word.
 */
function parseWithRemark(markdown: string): Root {
  return (gfmTrace.test(markdown) ? gfm : commonMark).parse(markdown)
}

/**
 * The default parser: remark-parse and remark-gfm, with front matter read first.
 *
 * What they take grows faster than the text, so a text is parsed a window at a time; blocks that hold
 * nothing but words are made without them (`./plain`).
 */
export const parseMarkdown: Parser = markdown =>
  parseBelowFrontMatter(markdown, text => parseByWindows(text, parseWithRemark))
