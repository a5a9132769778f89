import type {Element, ElementContent, Parents} from 'hast'
import {toString as plain} from 'hast-util-to-string'
import {h} from 'hastscript'
import {beforeAddress, type ParagraphList, safeUrl} from '../../render/index.js'
import type {ElementEntry} from './entries.js'

/**
 * Replace the paragraphs that list sources with a list.
 *
 * @param entries
 *   Entries of the page by where they start.
 * @returns
 *   The entries of the list in their new places; nothing when these paragraphs are not adjacent.
 */
export function makeElementList(
  list: ParagraphList,
  entries: ReadonlyMap<number, ElementEntry>,
  parentOf: (element: Parents) => Parents | undefined
): ElementEntry[] {
  const own = list.entries.flatMap(({span}) => entries.get(span.start) ?? [])
  const paragraphs = [...new Set(own.map(({first}) => first.parent))]
  const around = parentOf(paragraphs[0]!)
  const isWhole =
    own.length === list.entries.length &&
    around !== undefined &&
    paragraphs.every(each => isParagraph(each) && parentOf(each) === around) &&
    own.every(({first, last}) => first.parent === last.parent)
  if (!isWhole) return own
  const isLoose = paragraphs.length > 1
  const start = list.entries[0]!.number
  const made = own.map((entry, index) => {
    const {number, head} = list.entries[index]!
    const words = titled(wordsOf(entry, head.end - head.start), entry.sources[0]?.url)
    const isPlain = index === 0 || number === list.entries[index - 1]!.number + 1
    const inner = isLoose ? h('p', {}, words) : undefined
    const newline = {type: 'text' as const, value: '\n'}
    const block = h('li', {}, inner ? [newline, inner, newline] : words)
    if (!isPlain) block.properties.value = String(number)
    const parent = inner ?? block
    const [first, last] = [parent.children[0]!, parent.children.at(-1)!]
    return {...entry, block, first: {parent, node: first}, last: {parent, node: last}}
  })
  const items = made.flatMap(({block}): ElementContent[] => [{type: 'text', value: '\n'}, block])
  const element = h('ol', start === 1 ? {} : {start}, [...items, {type: 'text', value: '\n'}])
  replace(around, paragraphs as Element[], own[0]!, element)
  return made
}

const isParagraph = (node: Parents) => node.type === 'element' && node.tagName === 'p'

function replace(
  around: Parents,
  paragraphs: readonly Element[],
  {first}: ElementEntry,
  list: Element
): void {
  const children = around.children as ElementContent[]
  const [opening] = paragraphs
  const before = opening!.children.slice(0, opening!.children.indexOf(first.node as ElementContent))
  while (before.at(-1) && isGap(before.at(-1)!)) before.pop()
  const from = children.indexOf(opening!)
  const to = children.indexOf(paragraphs.at(-1)!)
  const kept: ElementContent[] =
    before.length > 0 ? [h('p', {}, before), {type: 'text', value: '\n'}] : []
  children.splice(from, to - from + 1, ...kept, list)
}

function isGap(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  return node.type === 'element' && node.tagName === 'br'
}

function wordsOf({first, last}: ElementEntry, head: number): ElementContent[] {
  const children = first.parent.children as ElementContent[]
  const from = children.indexOf(first.node as ElementContent)
  const to = children.indexOf(last.node as ElementContent)
  const [opening, ...rest] = children.slice(from, to + 1)
  if (opening?.type !== 'text') return opening ? [opening, ...rest] : rest
  const value = opening.value.replace(/^\s+/, '').slice(head)
  return value ? [{...opening, value}, ...rest] : rest
}

/** A bare address at the end of an entry becomes the link of its words. */
function titled(words: ElementContent[], url: string | undefined): ElementContent[] {
  const href = safeUrl(url)
  const last = words.at(-1)
  if (!href || !last) return words
  const isLink = last.type === 'element' && last.tagName === 'a' && plain(last).trim() === url
  const isText = last.type === 'text' && last.value.trimEnd().endsWith(url!)
  if (!isLink && !isText) return words
  const title = words.slice(0, -1)
  if (isText) title.push({type: 'text', value: last.value.slice(0, last.value.lastIndexOf(url!))})
  const end = title.at(-1)
  if (end?.type === 'text') end.value = end.value.replace(beforeAddress, '')
  const shown = title.filter(node => node.type !== 'text' || node.value !== '')
  const hasWords = /[\p{L}\p{N}]/u.test(plain(h('p', {}, shown)))
  if (!hasWords) return isLink ? words : [h('a', {className: ['cite-source'], href}, [href])]
  if (shown.some(node => node.type === 'element' && node.tagName === 'a')) return words
  return [h('a', {className: ['cite-source'], href}, shown)]
}
