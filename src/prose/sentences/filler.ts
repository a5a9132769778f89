/** Replaces a character of markup: `**`, a link's target, an HTML tag. */
export const markupFiller = '\u0000'

/** Replaces a character of a citation marker. */
export const citationFiller = '\u0001'

/** A masked text without its fillers, and the mapping back. */
export interface PlainText {
  readonly text: string
  /** Ascending offsets in `text` at which a citation was removed. */
  readonly citedAt: ReadonlySet<number>
  /** Pieces of the masked text that `text` is made of, in order. */
  readonly pieces: readonly Piece[]
}

export interface Piece {
  /** Where it starts in the plain text. */
  readonly plain: number
  /** Where it starts and ends in the masked text. */
  readonly start: number
  readonly end: number
}

/**
 * Remove the fillers, so that the rules for sentences need not handle them.
 *
 *     run   <- group (separator group)*
 *     group <- filler* citationFiller filler* / '(' group ')'
 *
 * A run of citations is removed with the space before it: `text \1\1\1. Next` becomes `text. Next`.
 */
export function removeFillers(masked: string): PlainText {
  const pieces: Piece[] = []
  const citedAt = new Set<number>()
  const texts: string[] = []
  let length = 0
  let from = 0
  const keep = (end: number) => {
    if (end <= from) return
    pieces.push({plain: length, start: from, end})
    texts.push(masked.slice(from, end))
    length += end - from
  }
  for (let at = nextFiller(masked, 0); at < masked.length; at = nextFiller(masked, from)) {
    const run = readRun(masked, at)
    if (run.isCitation) {
      keep(Math.max(from, beforeSpace(masked, run.start, from)))
      citedAt.add(length)
    } else keep(run.start)
    from = run.end
  }
  keep(masked.length)
  return {text: texts.join(''), citedAt, pieces}
}

interface Run {
  readonly start: number
  readonly end: number
  readonly isCitation: boolean
}

/** Fillers at `at`; when they hold citations, the further citations of the run as well. */
function readRun(masked: string, at: number): Run {
  const first = readGroup(masked, at)
  if (!first.isCitation) return first
  let {end} = first
  while (true) {
    const next = skipSeparators(masked, end)
    const opens = isOpening(masked[next])
    const group = readGroup(masked, opens ? next + 1 : next)
    if (!group.isCitation || (opens && group.start > next)) break
    end = group.end
  }
  return {start: first.start, end, isCitation: true}
}

/** Fillers, with the parentheses that enclose only citations. */
function readGroup(masked: string, at: number): Run {
  let end = at
  let isCitation = false
  while (isFiller(masked, end)) {
    if (masked[end] === citationFiller) isCitation = true
    end++
  }
  if (!isCitation || !isOpening(masked[at - 1])) return {start: at, end, isCitation}
  // `([4], [8])`: separators between markers, then the parenthesis that closes.
  let inner = end
  while (isFiller(masked, inner) || isSeparator(masked[inner])) inner++
  const closes = masked[inner] === ')' || masked[inner] === '）'
  return closes ? {start: at - 1, end: inner + 1, isCitation} : {start: at, end, isCitation}
}

function nextFiller(masked: string, from: number): number {
  let at = from
  while (at < masked.length && masked.charCodeAt(at) > 1) at++
  return at
}

function isFiller(masked: string, at: number): boolean {
  return at < masked.length && masked.charCodeAt(at) <= 1
}

function isOpening(character: string | undefined): boolean {
  return character === '(' || character === '（'
}

function isSeparator(character: string | undefined): boolean {
  return character !== undefined && ' ,;\n\t，、'.includes(character)
}

const mostSeparators = 3

function skipSeparators(masked: string, from: number): number {
  let at = from
  while (at - from < mostSeparators && isSeparator(masked[at])) at++
  return at
}

function beforeSpace(masked: string, at: number, from: number): number {
  let end = at
  while (end > from && /\s/.test(masked[end - 1]!)) end--
  return end
}
