import type {Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import type {Source} from '../sources/index.js'
import type {Span} from '../text/index.js'
import {spanOf} from '../tree/index.js'
import {safeUrl} from './address.js'
import type {EntryPlace} from './entries.js'
import type {HastData} from './nodes.js'

/** Paragraphs of the root, one after the other, that list sources: `[1] … ⏎[2] …`. */
export interface ParagraphList {
  readonly entries: readonly ParagraphEntry[]
}

export interface ParagraphEntry {
  readonly span: Span
  /** The bracket at its start, with the space after it. */
  readonly head: Span
  readonly number: number
  readonly source: Source
  readonly paragraph: Paragraph
}

const head = /^\\?[[【［]{1,2}\^?(\d{1,6})\^?\\?[\]】］]{1,2}(?:[.:：、])?[ \t\u00A0]*/

/**
 * Find paragraphs that are reference lists: to Markdown a line `[1] …` is words, to a reader it is an
 * entry. A list becomes a list on the page only if every entry begins with its number in brackets and
 * the paragraph has no words after the last entry.
 *
 * @param places
 *   Of all entries, in order.
 */
export function findParagraphLists(tree: Root, places: readonly EntryPlace[]): ParagraphList[] {
  const byParagraph = new Map<Paragraph, EntryPlace[]>()
  for (const place of places) {
    const [root, paragraph, ...deeper] = place.opening
    if (root !== tree || paragraph?.type !== 'paragraph' || deeper.length > 0) continue
    if (place.closing[1] !== paragraph) continue
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), place])
  }
  const lists: ParagraphEntry[][] = []
  let last: Paragraph | undefined
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const own = byParagraph.get(node)
    const entries = own && entriesOf(node, own)
    if (!entries) continue
    const list = lists.at(-1)
    const goesOn =
      list !== undefined &&
      last === tree.children[tree.children.indexOf(node) - 1] &&
      node.children[0] === own[0]!.first &&
      entries[0]!.number > list.at(-1)!.number
    if (goesOn) list.push(...entries)
    else lists.push(entries)
    last = node
  }
  return lists.map(entries => ({entries}))
}

function entriesOf(
  paragraph: Paragraph,
  places: readonly EntryPlace[]
): ParagraphEntry[] | undefined {
  const entries: ParagraphEntry[] = []
  const {children} = paragraph
  for (const [index, {entry, first, last}] of places.entries()) {
    const [source, ...others] = entry.sources
    const match = first.type === 'text' ? head.exec(first.value) : null
    if (!source || others.length > 0 || !match) return
    const next = places[index + 1]?.first
    const from = children.indexOf(first as PhrasingContent)
    const to = next ? children.indexOf(next as PhrasingContent) : children.length
    const between = children.slice(children.indexOf(last as PhrasingContent) + 1, to)
    if (!between.every(node => node.type === 'break' || isBlank(node))) return
    if (from > 0 && !endsLine(children[from - 1]!)) return
    const start = spanOf(first).start
    entries.push({
      span: entry.span,
      head: {start, end: start + match[0].length},
      number: Number(match[1]),
      source,
      paragraph
    })
  }
  const rises = entries.every(
    ({number}, index) => index === 0 || number > entries[index - 1]!.number
  )
  return rises ? entries : undefined
}

const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === ''
const endsLine = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && /\n[ \t]*$/.test(node.value))

/** Replace the paragraphs of a list with the list; words before its first entry stay a paragraph. */
export function makeList(tree: Root, {entries}: ParagraphList): void {
  const [first] = entries
  const paragraphs = [...new Set(entries.map(({paragraph}) => paragraph))]
  const isLoose = paragraphs.length > 1
  const items = entries.map((entry, index): ListItem => {
    const isPlain = index === 0 || entry.number === entries[index - 1]!.number + 1
    const children = wordsOf(entry)
    const around = positionAround(nodesOf(entry))
    const data: HastData = {hProperties: {value: String(entry.number)}}
    return {
      type: 'listItem',
      spread: isLoose,
      children: [{type: 'paragraph', children, ...around}],
      ...around,
      ...(!isPlain && {data})
    }
  })
  const list: List = {
    type: 'list',
    ordered: true,
    start: first!.number,
    spread: isLoose,
    children: items,
    ...positionAround(entries.flatMap(nodesOf))
  }
  const at = tree.children.indexOf(paragraphs[0]!)
  const before = wordsBefore(first!)
  const made: RootContent[] = [...(before ? [before] : []), list]
  tree.children.splice(at, paragraphs.length, ...made)
}

/** The words of an entry without its number; a bare address at their end becomes their link. */
function wordsOf(entry: ParagraphEntry): PhrasingContent[] {
  const [first, ...rest] = nodesOf(entry)
  const words: PhrasingContent[] = rest
  if (first?.type === 'text') {
    const length = entry.head.end - entry.head.start
    const value = first.value.slice(length)
    const {start, end} = first.position!
    const point = {...start, column: start.column + length, offset: entry.head.end}
    if (value) words.unshift({type: 'text', value, position: {start: point, end}})
  }
  return titled(words, entry.source)
}

function nodesOf({span, paragraph}: ParagraphEntry): PhrasingContent[] {
  return paragraph.children.filter(node => {
    if (!node.position) return false
    const {start, end} = spanOf(node)
    return start >= span.start && end <= span.end
  })
}

/** What separates a title from the address after it. */
export const beforeAddress = /[\s,;:|(<–—-]+$/

function titled(words: PhrasingContent[], {url}: Source): PhrasingContent[] {
  const href = safeUrl(url)
  const at = words.findIndex(node => isAddress(node, url))
  if (!href || at < 0) return words
  const address = words[at]!
  const after = words.slice(at + 1)
  if (!after.every(node => node.type === 'text' && /^[\s.)>,;]*$/.test(node.value))) return words
  const title = words.slice(0, at)
  const tail =
    address.type === 'text' ? address.value.slice(0, address.value.lastIndexOf(url!)) : ''
  if (tail) title.push({...address, value: tail} as PhrasingContent)
  const last = title.at(-1)
  if (last?.type === 'text') {
    const value = last.value.replace(beforeAddress, '')
    title.splice(-1, 1, ...(value ? [{...last, value}] : []))
  }
  if (!/[\p{L}\p{N}]/u.test(plain({type: 'paragraph', children: title}))) {
    return address.type === 'link' ? words : [linkOf(href, [{type: 'text', value: href}], words)]
  }
  if (title.some(node => node.type === 'link' || node.type === 'linkReference')) return words
  return [linkOf(href, title, words)]
}

/** A link that shows its own address, or words that end in it where addresses are not linked. */
function isAddress(node: PhrasingContent, url: string | undefined): boolean {
  if (url === undefined) return false
  if (node.type === 'text') return node.value.trimEnd().endsWith(url)
  return node.type === 'link' && node.url === url && plain(node) === url
}

function linkOf(
  href: string,
  children: PhrasingContent[],
  words: readonly PhrasingContent[]
): PhrasingContent {
  const data: HastData = {hProperties: {className: ['cite-source']}}
  // The words contain no link, so they can be put into one.
  const link: Link = {type: 'link', url: href, children: children as Link['children']}
  return Object.assign(link, {data}, positionAround(words))
}

function wordsBefore({paragraph, span}: ParagraphEntry): Paragraph | undefined {
  const children = paragraph.children.filter(
    node => node.position !== undefined && spanOf(node).end <= span.start
  )
  while (children.at(-1)?.type === 'break') children.pop()
  const last = children.at(-1)
  if (last?.type === 'text') children.splice(-1, 1, {...last, value: last.value.trimEnd()})
  if (children.every(isBlank)) return
  return {type: 'paragraph', children, ...positionAround(children)}
}

function positionAround(nodes: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
