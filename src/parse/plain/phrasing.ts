import type {PhrasingContent, Text} from 'mdast'
import {classifyCharacter} from 'micromark-util-classify-character'
import type {Place} from './place.js'

/** Asterisks; or a link without a title: its label and its address. */
const token = /\*+|\[([^[\]*\n]+)\]\(([^\0- ()<>\\*&`\x7F]+)\)/g

/**
 * Signs that a text may be more than words: escapes, references, code, tags, addresses, strikethrough,
 * other links, and lines whose trailing spaces the parser removes.
 */
const construct = /[_`<\\~@\0\r\t]|&[#A-Za-z]|\]\(|!$|[wW]{3}|[hH][tT]{2}[pP]| \n/

/**
 * Read words, emphasis and links; labels in brackets count as words.
 *
 * @param text
 *   Contains the words from `start` to `end`; spaces before `end` are removed.
 * @returns
 *   The nodes of CommonMark and GFM, or nothing if the words may contain another construct.
 */
export function readPhrasing(
  text: string,
  start: number,
  end: number,
  place: Place
): PhrasingContent[] | undefined {
  const words = text.slice(start, endOfWords(text, end))
  const nodes: PhrasingContent[] = []
  let open: {start: number; length: number; children: PhrasingContent[]} | undefined
  let at = 0

  const readWords = (to: number) => {
    const text = textNode(at, to)
    if (construct.test(text.value)) return false
    if (at < to) (open?.children ?? nodes).push(text)
    return true
  }
  const textNode = (from: number, to: number): Text => ({
    type: 'text',
    value: words.slice(from, to),
    position: place(start + from, start + to)
  })

  for (const {0: written, 1: label, 2: url, index} of words.matchAll(token)) {
    const after = index + written.length
    if (!readWords(index)) return
    at = after
    if (label && url) {
      const inner = textNode(index + 1, index + 1 + label.length)
      if (construct.test(label)) return
      const position = place(start + index, start + after)
      const siblings = open?.children ?? nodes
      siblings.push({type: 'link', title: null, url, children: [inner], position})
    } else if (!open) {
      if (written.length > 2 || !opens(words, index, after)) return
      open = {start: index, length: written.length, children: []}
    } else {
      if (written.length !== open.length || !closes(words, index, after)) return
      const type = open.length === 2 ? 'strong' : 'emphasis'
      const position = place(start + open.start, start + after)
      nodes.push({type, children: open.children, position})
      open = undefined
    }
  }
  return !open && readWords(words.length) ? nodes : undefined
}

function endOfWords(text: string, end: number): number {
  let at = end
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--
  return at
}

/** Whether a run of asterisks can open emphasis and not close it (CommonMark 0.31 § 6.2). */
function opens(words: string, start: number, end: number): boolean {
  const before = kindAt(words, start - 1)
  const after = kindAt(words, end)
  if (before === whitespace) return after !== whitespace
  return before === punctuation && after === undefined
}

/** Whether a run of asterisks can close emphasis and not open it. */
function closes(words: string, start: number, end: number): boolean {
  const before = kindAt(words, start - 1)
  const after = kindAt(words, end)
  if (after === whitespace) return before !== whitespace
  return after === punctuation && before === undefined
}

const whitespace = 1
const punctuation = 2

/** How micromark classifies a character: one code unit; the absence of one counts as white space. */
function kindAt(words: string, at: number): ReturnType<typeof classifyCharacter> {
  return classifyCharacter(at < 0 || at >= words.length ? null : words.charCodeAt(at))
}
