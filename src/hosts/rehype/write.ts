import type {Element, Nodes, Parents, Root, Text} from 'hast'
import type {Span} from '../../text/index.js'
import {escapePlaces} from './escape.js'

/** Characters of a text node, and where they are in the Markdown. */
export interface Piece extends Span {
  readonly node: Text
  /** Where in the value of `node` they begin. */
  readonly from: number
}

/** The Markdown of a tree, and the way back. */
export interface Written {
  readonly markdown: string
  /** In order; they do not overlap. */
  readonly pieces: readonly Piece[]
  /** Where links and code are, their markup included. */
  readonly inline: ReadonlyMap<Nodes, Span>
  readonly parents: ReadonlyMap<Nodes, Parents>
}

/** Elements that hold no prose, or none that may be changed. */
const skipped =
  /^(?:script|style|template|textarea|pre|svg|math|head|title|iframe|noscript|select|button|img|video|audio|canvas|object)$/

const phrasing =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/

/**
 * Write a tree of HTML as Markdown: headings, lists, quotes, tables, links and code; everything else
 * becomes words. `annotate` reads the result, so markers stay as they are, characters that would be
 * markup get a backslash, and line endings within a text are kept: `[⏎8]` is still split.
 */
export function writeMarkdown(tree: Root): Written {
  const writer = new MarkdownWriter()
  const parents = new Map<Nodes, Parents>()
  const pending: {readonly node: Nodes; readonly leaves: boolean}[] = [{node: tree, leaves: false}]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, leaves} = next
    const parent = parents.get(node)
    if (node.type === 'text' && parent) writer.text(node, parent)
    if (leaves && node.type === 'element') writer.leave(node)
    if (leaves || !('children' in node)) continue
    if (node.type === 'element') {
      if (skipped.test(node.tagName)) continue
      writer.enter(node)
      pending.push({node, leaves: true})
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      parents.set(node.children[index]!, node)
      pending.push({node: node.children[index]!, leaves: false})
    }
  }
  const {markdown, pieces, inline} = writer
  return {markdown, pieces, inline, parents}
}

class MarkdownWriter {
  markdown = ''
  readonly pieces: Piece[] = []
  readonly inline = new Map<Nodes, Span>()
  /** The prefix of every line, one part per open quote or item. */
  readonly #prefixes: string[] = []
  /** Written before the first words of a block: `- `, `3. `, `## `. */
  #marker = ''
  /** Words of a block have been written, and further ones continue the same line. */
  #inWords = false
  /** Number of the next item of each open list; none for a bulleted list. */
  readonly #lists: (number | undefined)[] = []
  #tables = 0
  #rows = 0
  #cells = 0

  enter(element: Element): void {
    const {tagName, properties} = element
    if (tagName === 'br') this.#lineBreak()
    else if (phrasing.test(tagName)) this.#enterInline(element)
    else if (tagName === 'td' || tagName === 'th') this.#enterCell()
    else if (tagName === 'tr') this.#enterRow()
    // A cell is one line: blocks in it are words.
    else if (this.#tables > 0 && tagName !== 'table') return
    else {
      this.#inWords = false
      if (tagName === 'ol') this.#lists.push(Number(properties.start ?? 1))
      else if (tagName === 'ul') this.#lists.push(undefined)
      else if (tagName === 'li') this.#enterItem(properties.value)
      else if (tagName === 'blockquote') this.#prefixes.push('> ')
      else if (/^h[1-6]$/.test(tagName)) this.#marker += `${'#'.repeat(Number(tagName[1]))} `
      else if (tagName === 'table') {
        this.#tables++
        this.#rows = 0
      }
    }
  }

  leave(element: Element): void {
    const {tagName} = element
    if (tagName === 'br') return
    if (phrasing.test(tagName)) this.#leaveInline(element)
    else if (tagName === 'td' || tagName === 'th') this.markdown += ' |'
    else if (tagName === 'tr') this.#leaveRow()
    else if (this.#tables > 0 && tagName !== 'table') return
    else {
      this.#inWords = false
      this.#marker = this.#marker.replace(/#+ $/, '')
      if (tagName === 'ol' || tagName === 'ul') this.#lists.pop()
      else if (tagName === 'li' || tagName === 'blockquote') this.#prefixes.pop()
      else if (tagName === 'table') this.#tables--
    }
  }

  /** The words of a text node, line by line, without the indentation of the HTML. */
  text(node: Text, parent: Parents): void {
    let at = 0
    for (const line of node.value.split('\n')) {
      const indent = this.#inWords && at === 0 ? 0 : line.length - line.trimStart().length
      const words = line.slice(indent)
      if (words && at > 0 && this.#inWords) this.markdown += this.#lineEnding()
      if (words) {
        const startsLine = at > 0 || !this.#inWords
        this.#startWords()
        // Citations are not read in code, so any character can replace a backtick.
        if (this.inline.has(parent) && isCode(parent)) {
          this.markdown += words.replaceAll('`', "'")
        } else this.#words(node, at + indent, words, startsLine)
      }
      at += line.length + 1
    }
  }

  #words(node: Text, from: number, words: string, startsLine: boolean): void {
    let at = 0
    const take = (end: number) => {
      const start = this.markdown.length
      this.markdown += words.slice(at, end)
      if (end > at) this.pieces.push({node, from: from + at, start, end: this.markdown.length})
      at = end
    }
    for (const place of escapePlaces(words, startsLine)) {
      take(place)
      this.markdown += '\\'
    }
    take(words.length)
  }

  #enterInline(element: Element): void {
    const isLink = element.tagName === 'a' && typeof element.properties.href === 'string'
    if (!isLink && !isCode(element)) return
    this.#startWords()
    this.inline.set(element, {start: this.markdown.length, end: this.markdown.length})
    this.markdown += isLink ? '[' : '`'
  }

  #leaveInline(element: Element): void {
    const opened = this.inline.get(element)
    if (!opened) return
    const href = String(element.properties.href ?? '').replace(/[<>\\\s]/g, encodeURIComponent)
    this.markdown += isCode(element) ? '`' : `](<${href}>)`
    this.inline.set(element, {start: opened.start, end: this.markdown.length})
  }

  #enterItem(value: unknown): void {
    const last = this.#lists.length - 1
    const number = this.#lists[last]
    const own = value === undefined || value === null ? number : Number(value)
    const marker = number === undefined ? '- ' : `${own}. `
    if (number !== undefined && own !== undefined) this.#lists[last] = own + 1
    this.#marker += marker
    this.#prefixes.push(' '.repeat(marker.length))
  }

  #enterRow(): void {
    this.markdown += this.#rows === 0 ? this.#blockStart() : this.#newLine()
    this.#cells = 0
  }

  #leaveRow(): void {
    // The first row is the header, whatever its cells are called.
    if (this.#rows++ === 0) {
      this.markdown += `${this.#newLine()}|${'---|'.repeat(Math.max(1, this.#cells))}`
    }
    this.#inWords = false
  }

  #enterCell(): void {
    this.markdown += this.#cells++ === 0 ? '| ' : ' '
    this.#inWords = true
  }

  #lineBreak(): void {
    if (this.#inWords) this.markdown += this.#tables > 0 ? ' ' : `\\${this.#newLine()}`
  }

  #startWords(): void {
    if (!this.#inWords) this.markdown += this.#blockStart()
    this.#inWords = true
  }

  #blockStart(): string {
    const marker = this.#marker
    this.#marker = ''
    const prefix = this.#prefixes.join('')
    // The marker of an item replaces its indentation.
    const width = marker.replace(/#+ $/, '').length
    const start = prefix.slice(0, prefix.length - width) + marker
    return this.markdown === '' ? start : `\n${prefix.trimEnd()}\n${start}`
  }

  /** A line ending between words; a cell has none. */
  #lineEnding(): string {
    return this.#tables > 0 ? ' ' : this.#newLine()
  }

  #newLine(): string {
    return `\n${this.#prefixes.join('')}`
  }
}

function isCode(node: Parents): boolean {
  return node.type === 'element' && /^(?:code|kbd|samp|tt)$/.test(node.tagName)
}
