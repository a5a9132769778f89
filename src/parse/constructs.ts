import type {Root} from 'mdast'
import {type Extension as FromMarkdown, fromMarkdown} from 'mdast-util-from-markdown'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Extension as Syntax} from 'micromark-util-types'

/** What is added to CommonMark, each with what a text holds wherever the construct stands. */
interface Construct {
  readonly trace: RegExp
  readonly syntax: Syntax
  readonly fromMarkdown: FromMarkdown | FromMarkdown[]
}

/** GFM 0.29 in the order of remark-gfm. */
const constructs: readonly Construct[] = [
  {
    // They are looked for in decoded text as well: `a&#64;b.c` is an address.
    trace: /@|www|http|&[#a-z]/i,
    syntax: gfmAutolinkLiteral(),
    fromMarkdown: gfmAutolinkLiteralFromMarkdown()
  },
  {trace: /\[\^/, syntax: gfmFootnote(), fromMarkdown: gfmFootnoteFromMarkdown()},
  {
    // A tilde decides with others whether a run beside it opens emphasis, even one that deletes nothing.
    trace: /~/,
    // One tilde means "about" in articles, not a deletion: "~5 % … ~10 %".
    syntax: gfmStrikethrough({singleTilde: false}),
    fromMarkdown: gfmStrikethroughFromMarkdown()
  },
  // A delimiter row of one cell needs no pipe.
  {trace: /\||:-|-:/, syntax: gfmTable(), fromMarkdown: gfmTableFromMarkdown()},
  {
    trace: /\[[ \t\r\nx]\]/i,
    syntax: gfmTaskListItem(),
    fromMarkdown: gfmTaskListItemFromMarkdown()
  }
]

/**
 * Parse with the constructs that may stand in a text, with the same tree as with all of them.
 *
 * Each costs even where it finds nothing: to look for autolinks, micromark stops at every word.
 */
export function parseConstructs(markdown: string): Root {
  const used = constructs.filter(({trace}) => trace.test(markdown))
  return fromMarkdown(markdown, {
    extensions: used.map(({syntax}) => syntax),
    mdastExtensions: used.map(construct => construct.fromMarkdown)
  })
}
