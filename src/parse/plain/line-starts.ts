import {matchesAt} from '../../text/index.js'

/** A character that does not begin a block, continue one or underline a heading. */
const words = /(?![-+=>#|:<`~\s]|\d{1,9}[.)](?:\s|$)|\*(?:\s|$))./y

export function beginsWithWords(text: string, at: number): boolean {
  return matchesAt(words, text, at)
}

/** Whether words may be a definition (CommonMark 0.31 § 4.7) or a footnote definition. */
export function mayDefine(text: string, start: number, end: number): boolean {
  return text[start] === '[' && text.slice(start, end).includes(']:')
}
