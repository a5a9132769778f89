import {bullets, Cursor, type Span} from '../../text/index.js'
import {reporting} from './abbreviations.js'
import {type Ending, endsSentence, readEnding} from './boundary.js'
import {isSpace, kindOf, kinds, skipSpace, wordAt} from './characters.js'
import {findItems} from './enumeration.js'
import {citationFiller, markupFiller, type PlainText, removeFillers} from './filler.js'
import {type Pair, PairFinder} from './pairs.js'

export {isDigit} from './characters.js'
export {type CitedRun, splitClauses} from './clauses.js'
export {citationFiller, markupFiller} from './filler.js'

/**
 * Split the prose of one block into sentences.
 *
 * Quotations and brackets are not split; a list in running text is. Takes linear time.
 *
 * @param masked
 *   Source slice of the block, in which every character of markup is `markupFiller` and every
 *   character of a citation marker is `citationFiller`.
 * @returns
 *   Spans in `masked`, in order. Citations after a terminator belong to the sentence before them, those
 *   at the start of the block to the first sentence.
 */
export function splitSentences(masked: string): Span[] {
  const plain = removeFillers(masked)
  const sentences = splitText(plain)
  const first = startOfText(masked)
  if (sentences.length === 0) {
    return masked.includes(citationFiller) ? [{start: first, end: endOfText(masked)}] : []
  }
  let piece = 0
  const spans = sentences.map(({start, end}) => {
    while (endOf(plain, piece) <= start) piece++
    const from = plain.pieces[piece]!
    while (endOf(plain, piece) < end) piece++
    return {start: from.start + start - from.plain, end: endInMasked(plain, piece, end, masked)}
  })
  if (plain.citedAt.has(0)) spans[0] = {start: first, end: spans[0]!.end}
  for (const [index, {start}] of sentences.entries()) {
    if (index > 0 && plain.citedAt.has(start - 1) && opensWithVerb(plain.text, start)) {
      giveRun(masked, spans, index)
    }
  }
  return spans
}

/** A citation before a verb is the subject of the sentence: `Rates fell. [2] reports …`. */
function opensWithVerb(text: string, start: number): boolean {
  return reporting.has(wordAt(text, start))
}

/** Make a sentence begin with the run of citations before it. */
function giveRun(masked: string, spans: Span[], index: number): void {
  const before = spans[index - 1]!
  const {start, end} = spans[index]!
  let at = start
  while (at > before.start && /[\s\u0000\u0001]/.test(masked[at - 1]!)) at--
  spans[index - 1] = {start: before.start, end: at}
  spans[index] = {start: skipSpace(masked, at), end}
}

/** Where a piece ends in the plain text. */
function endOf({pieces}: PlainText, index: number): number {
  const {plain, start, end} = pieces[index]!
  return plain + end - start
}

/** A sentence that ends with its piece includes the fillers after it. */
function endInMasked(plain: PlainText, index: number, end: number, masked: string): number {
  const piece = plain.pieces[index]!
  if (endOf(plain, index) > end) return piece.start + end - piece.plain
  return plain.pieces[index + 1]?.start ?? masked.length
}

function startOfText(masked: string): number {
  let at = 0
  while (masked[at] === markupFiller || isSpace(masked.charCodeAt(at))) at++
  return at
}

function endOfText(masked: string): number {
  let at = masked.length
  while (at > 0 && isSpace(masked.charCodeAt(at - 1))) at--
  return at
}

function splitText({text, citedAt}: PlainText): Span[] {
  const {terminators, pairs} = scan(text)
  const items = new Cursor(findItems(text))
  const nextPairs = new Cursor(pairs)
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  let read = 0
  const cut = (end: number) => {
    const stop = trimEnd(text, start, end)
    if (stop > start) spans.push({start, end: stop})
    start = skipSpace(text, end)
  }
  const cutAtItems = (before: number) => {
    for (const item of items.takeWhile(at => at <= before)) if (item > start) cut(item)
  }

  for (const terminator of terminators) {
    if (terminator < read) continue
    cutAtItems(terminator)
    const ending = readEnding(text, terminator)
    read = ending.stop
    const around = nextPairs.skipWhile(({end}) => end < terminator)
    if (around && around.start < terminator && !leaves(ending, around, start)) continue
    const isCited = citedAt.has(ending.stop) || citedAt.has(ending.end)
    if (endsSentence(text, ending, firstWord(text, start), isCited)) cut(ending.end)
  }
  cutAtItems(text.length)
  cut(text.length)
  return spans
}

/** Terminators and outermost pairs of a text, in one pass. */
function scan(text: string): {terminators: number[]; pairs: readonly Pair[]} {
  const terminators: number[] = []
  const finder = new PairFinder(text)
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === kinds.other) continue
    if (kind === kinds.pair) finder.see(at)
    else terminators.push(at)
  }
  return {terminators, pairs: finder.pairs}
}

/** An ending within a quotation ends the sentence with it; within a bracket, only a bracket alone. */
function leaves(ending: Ending, around: Pair, sentence: number): boolean {
  return ending.end > around.end && (around.isQuote || around.start === sentence)
}

const unwritten = new RegExp(String.raw`[${bullets}(\s]`)

/** Bullets and brackets before the first word do not count. */
function firstWord(text: string, sentence: number): number {
  let at = sentence
  while (at - sentence < 4 && unwritten.test(text[at] ?? '.')) at++
  return at
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
