import type {Root, RootContent} from 'mdast'
import type {Point} from 'unist'
import {type Line, readFrontMatter} from '../scan/lines/index.js'
import type {Parser} from './parser.js'

/**
 * Parse the text below the front matter, and put a node for the front matter first.
 *
 * The front matter is not left to the Markdown parser: parsers disagree about where it ends, and if it
 * is never closed micromark recognizes no list or block quote in the text that follows.
 *
 * @param parse
 *   Parses Markdown without front matter.
 */
export function parseBelowFrontMatter(markdown: string, parse: Parser): Root {
  const lines = readFrontMatter(markdown)
  const last = lines.at(-1)
  if (!last) return parse(markdown)
  const blank = markdown.slice(0, last.end).replace(/[^\r\n]/g, ' ')
  const tree = parse(blank + markdown.slice(last.end))
  tree.children.unshift(frontMatterNode(markdown, lines))
  return tree
}

function frontMatterNode(markdown: string, lines: readonly Line[]): RootContent {
  const {start, end} = lines.at(-1)!
  const first = lines[1]!
  const value = lines.length > 2 ? markdown.slice(first.start, lines.at(-2)!.end) : ''
  const position: {start: Point; end: Point} = {
    start: {line: 1, column: 1, offset: 0},
    end: {line: lines.length, column: end - start + 1, offset: end}
  }
  // mdast knows YAML only; TOML has the same form.
  const type = (markdown.startsWith('+++') ? 'toml' : 'yaml') as 'yaml'
  return {type, value, position}
}
