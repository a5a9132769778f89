import {matchesAt} from '../../text/index.js'

/** Nothing that begins a block, goes on with one or underlines a heading. */
const words = /(?![-+=>#|:<`~\s]|\d{1,9}[.)](?:\s|$)|\*(?:\s|$))./y

export function beginsWithWords(text: string, at: number): boolean {
  return matchesAt(words, text, at)
}

/** Whether words may be a definition (CommonMark 0.31 § 4.7) or that of a footnote. */
export function mayDefine(text: string, start: number, end: number): boolean {
  return text[start] === '[' && text.slice(start, end).includes(']:')
}
