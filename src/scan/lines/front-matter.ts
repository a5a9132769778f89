import type {Line} from './line.js'
import {behindLineEnding, endOfLine} from './scan.js'

const opening = /^(?:\uFEFF)*(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?=[^\s])/
const closings: Readonly<Record<string, RegExp>> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/,
  '+++': /^\+\+\+[ \t]*$/
}

/** Front matter has at most this many lines; an article that opens with a rule is not read to its end. */
const mostLines = 200

/** Lines of the front matter, YAML or TOML; none when nothing closes it. */
export function readFrontMatter(text: string): Line[] {
  const match = opening.exec(text)
  if (!match) return []
  const closing = closings[match[1]!]!
  const lines: Line[] = []
  for (let start = 0; start < text.length && lines.length <= mostLines; ) {
    const end = endOfLine(text, start)
    const next = behindLineEnding(text, end)
    lines.push({start, content: start, end, next, kind: 'front-matter', quotes: 0})
    if (lines.length > 1 && closing.test(text.slice(start, end))) return lines
    start = next
  }
  return []
}
