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
 * Characters without which a text cannot have a construct of GFM 0.29, in the order of remark-gfm:
 * autolinks, which are found in decoded text as well (`a&#64;b.c` is an address); footnotes;
 * strikethrough, whose tildes decide whether a run beside them opens emphasis even where they delete
 * nothing; tables, whose delimiter row needs no pipe if it has one cell; tasks.
 */
const gfmTrace = /@|www|http|&[#a-z]|\[\^|~|\||:-|-:|\[[ \t\r\nx]\]/i

/**
 * Parse with GFM only if the text may contain a GFM construct. The tree is the same either way, but the
 * search for autolinks makes micromark stop at every word.
 */
function parseWithRemark(markdown: string): Root {
  return (gfmTrace.test(markdown) ? gfm : commonMark).parse(markdown)
}

/**
 * The default parser: remark-parse and remark-gfm, with front matter read first.
 *
 * Their running time grows faster than the text, so a text is parsed one window at a time. Blocks of
 * plain words are built without them (`./plain`).
 */
export const parseMarkdown: Parser = markdown =>
  parseBelowFrontMatter(markdown, text => parseByWindows(text, parseWithRemark))
