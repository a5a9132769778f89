import type {Line} from '../../scan/lines/index.js'
import type {Page} from '../../scan/scanned-text.js'
import {isUnspaced} from '../../text/index.js'
import type {LineBreaks} from '../rule.js'

/**
 * Tell an article with one paragraph per line from hard-wrapped text, by the article as a whole.
 *
 * 1. An article that separates its paragraphs by blank lines means its single line endings as
 *    CommonMark has them, whatever they look like.
 * 2. Nobody wraps at more than 160 columns: where lines are longer, a line ending is the author's.
 * 3. In hard-wrapped text a line ends where the next word would not fit, and seldom where a sentence
 *    does. Lines that end in sentences while there is room are paragraphs; those of verse and of
 *    addresses do not, and stay together.
 */
export function breaksParagraphs(page: Page): LineBreaks {
  const {breaks, separated, blanks} = readBreaks(page)
  if (breaks.length === 0 || separated * 4 > breaks.length) return 'wrap'
  const inProse = breaks.filter(({isInProse}) => isInProse)
  const finished = share(inProse, ({isFinished}) => isFinished)
  const wide = share(breaks, ({width}) => width > widestWrap)
  if (wide >= 0.2 && (finished >= 0.5 || blanks === 0)) return 'paragraph'
  const width = Math.max(...breaks.map(each => Math.min(each.width, widestWrap)))
  const hasRoom = share(breaks, each => each.width + each.nextWord < width)
  return blanks === 0 && breaks.length >= 3 && finished >= 0.8 && hasRoom >= 0.5
    ? 'paragraph'
    : 'wrap'
}

const widestWrap = 160
/** A longer article has shown within this many lines how it breaks them. */
const mostBreaks = 2000

/** A line ending after a line of prose, without a blank line after it. */
interface Break {
  /** Columns of the line before. */
  readonly width: number
  /** Columns the first word of the next line would have added, the space included. */
  readonly nextWord: number
  /** Whether the line before ends where a sentence does. */
  readonly isFinished: boolean
  /** Whether there is prose on both sides; otherwise one side is a list, a heading or the like. */
  readonly isInProse: boolean
}

interface Breaks {
  readonly breaks: readonly Break[]
  /** Number of blank lines between two lines of prose. */
  readonly separated: number
  readonly blanks: number
}

function readBreaks({text, lines}: Page): Breaks {
  const inside: Break[] = []
  const edges: Break[] = []
  let blanks = 0
  let separated = 0
  let above: Line | undefined
  let isBlank = false
  for (const line of lines) {
    if (line.kind === 'blank') {
      blanks++
      isBlank = true
      continue
    }
    const isProse = line.kind === 'text' && !isListEntry(text, line)
    if (above && above.quotes === line.quotes && !isHardBreak(text, above)) {
      const isInProse = isProse && above.kind === 'text'
      if (isBlank) separated += isInProse ? 1 : 0
      else if (isProse) inside.push(readBreak(text, above, line, isInProse))
      else if (above.kind === 'text') edges.push(readBreak(text, above, line, false))
    }
    above = isProse || line.kind === 'list-item' ? line : undefined
    isBlank = false
    if (inside.length + edges.length >= mostBreaks) break
  }
  // A list or heading directly below prose is evidence only if the article has no blank lines.
  return {breaks: blanks === 0 ? [...inside, ...edges] : inside, separated, blanks}
}

function readBreak(text: string, above: Line, line: Line, isInProse: boolean): Break {
  const word = /^\S{1,40}/.exec(text.slice(line.content, Math.min(line.end, line.content + 40)))
  return {
    width: columnsOf(text, above),
    nextWord: (word?.[0].length ?? 0) + 1,
    isFinished: endsSentence(text, above),
    isInProse
  }
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length
}

/** `[4] Title`, or a line that is an address: entries of a list, however they are broken. */
export function isListEntry(text: string, line: Line): boolean {
  return /^(?:\[\^?\w{1,8}\]|\(\d{1,3}\)|https?:)/.test(text.slice(line.content, line.content + 12))
}

/** Two spaces or a backslash: the author broke the line on purpose (CommonMark 0.31 § 6.7). */
function isHardBreak(text: string, line: Line): boolean {
  return text.startsWith('  ', line.end - 2) || text[line.end - 1] === '\\'
}

const sentenceEnd = /[.?!:…。！？：；][\p{Pe}\p{Pf}"'*_`~]{0,8}$/u
/** What may follow the stop: markers, links in parentheses, private-use markers. */
const markersAtEnd =
  /(?:\s{0,2}(?:\[[^[\]]{0,64}\](?:\([^\s()]{0,200}\))?|【[^【】]{0,64}】|\([^()]{0,200}\)|\uE200[^\uE200\uE201]{0,200}\uE201))+[.。]?\s{0,8}$/
const address = /https?:\/\/\S{1,380}$/

function endsSentence(text: string, line: Line): boolean {
  const end = text.slice(Math.max(line.content, line.end - 400), line.end).trimEnd()
  return (
    sentenceEnd.test(end) || sentenceEnd.test(end.replace(markersAtEnd, '')) || address.test(end)
  )
}

/** Columns a line takes, characters of unspaced scripts as two. */
function columnsOf(text: string, line: Line): number {
  const length = line.end - line.content
  return isUnspaced(text[line.content + (length >> 1)] ?? '') ? 2 * length : length
}
