import type {PhrasingContent, Text} from 'mdast'
import {classifyCharacter} from 'micromark-util-classify-character'
import type {Position} from 'unist'

/** Says where a stretch of a text stands. */
export type Place = (start: number, end: number) => Position

/**
 * What may be more than words: escapes, references, code, tags, addresses, strikethrough, links, and
 * lines whose ends are cut off.
 */
const construct = /[_`<&\\~@\0\r\t]|\]\(|[wW]{3}|[hH][tT]{2}[pP]| $/m

/**
 * Read words with strong and emphasised ones among them; labels in brackets are words.
 *
 * @param text
 *   What holds the words, from `start` to `end`.
 * @returns
 *   What CommonMark makes of them, or nothing where they may hold more.
 */
export function readPhrasing(
  text: string,
  start: number,
  end: number,
  place: Place
): PhrasingContent[] | undefined {
  const words = text.slice(start, end)
  if (construct.test(words)) return
  const nodes: PhrasingContent[] = []
  const textNode = (from: number, to: number): Text => ({
    type: 'text',
    value: words.slice(from, to),
    position: place(start + from, start + to)
  })
  let at = 0
  for (let open = words.indexOf('*'); open >= 0; open = words.indexOf('*', at)) {
    const length = runLength(words, open)
    if (length > 2) return
    const inner = open + length
    const close = words.indexOf('*', inner)
    if (close <= inner || runLength(words, close) !== length) return
    if (!opens(words, open, inner) || !closes(words, close, close + length)) return
    if (at < open) nodes.push(textNode(at, open))
    at = close + length
    nodes.push({
      type: length === 2 ? 'strong' : 'emphasis',
      children: [textNode(inner, close)],
      position: place(start + open, start + at)
    })
  }
  if (at < words.length) nodes.push(textNode(at, words.length))
  return nodes
}

function runLength(words: string, start: number): number {
  let end = start
  while (words[end] === '*') end++
  return end - start
}

/** Whether a run of asterisks can only open (CommonMark 0.31 § 6.2). */
function opens(words: string, start: number, end: number): boolean {
  const before = kindAt(words, start - 1)
  const after = kindAt(words, end)
  return before === whitespace
    ? after !== whitespace
    : before === punctuation && after === undefined
}

/** Whether a run of asterisks can only close. */
function closes(words: string, start: number, end: number): boolean {
  const before = kindAt(words, start - 1)
  const after = kindAt(words, end)
  return after === whitespace
    ? before !== whitespace
    : after === punctuation && before === undefined
}

const whitespace = 1
const punctuation = 2

function kindAt(words: string, at: number) {
  return classifyCharacter(at < 0 || at >= words.length ? null : words.charCodeAt(at))
}
