import {type OffsetUnit, type Span, UnitIndex} from '../../text/index.js'
import {integerOf} from './fields.js'
import type {AnswerAnnotation, AnswerPiece} from './reader.js'

/** Where an annotation is, and what is wrong with what the response says about it. */
export interface Place {
  /** Within the piece; missing when the annotation has no place. */
  readonly span?: Span
  readonly problem?: string
}

/** Finds the places of a piece's annotations. */
export class Places {
  readonly #text: string
  readonly #index: UnitIndex

  constructor({text, annotations = []}: AnswerPiece, units: readonly OffsetUnit[] = ['utf-16']) {
    this.#text = text
    this.#index = chooseUnit(text, units, annotations)
  }

  /**
   * The place of an annotation.
   *
   * 1. `0–0`, which APIs write for "nowhere", is not a place, nor are offsets beyond the text or missing.
   * 2. The words that the response repeats decide: at its offset, else wherever they occur once.
   */
  find({start, end, words, covers}: AnswerAnnotation): Place {
    const text = this.#text
    if (covers === 'end') return {span: {start: text.length, end: text.length}}
    if (covers === 'piece') return {span: trimmed(text)}
    const offsets = readOffsets(start, end)
    const known = words?.trim() ? words : undefined
    const isInside = offsets !== undefined && this.#holds(offsets)
    if (known === undefined) {
      if (isInside) return {span: this.#toUtf16(offsets)}
      return offsets ? {problem: this.#misplaced(offsets)} : {}
    }
    if (isInside) {
      const span = this.#toUtf16(offsets)
      if (text.slice(span.start, span.end) === known) return {span}
      if (text.startsWith(known, span.start)) return {span: spanAt(span.start, known)}
    }
    const only = soleIndex(text, known)
    const problem = offsets && this.#unlike(offsets, known, only !== undefined)
    const span = only === undefined ? isInside && this.#toUtf16(offsets) : spanAt(only, known)
    return {...(span && {span}), ...(problem !== undefined && {problem})}
  }

  #holds({start, end}: Span): boolean {
    return start >= 0 && start <= end && end <= this.#index.length
  }

  #toUtf16({start, end}: Span): Span {
    return {start: this.#index.toUtf16(start, 'start'), end: this.#index.toUtf16(end, 'end')}
  }

  #misplaced({start, end}: Span): string {
    const {length, unit} = this.#index
    return `Expected offsets within 0–${length} (${unit}), got ${start}–${end}`
  }

  #unlike({start, end}: Span, words: string, isFound: boolean): string {
    const outcome = isFound ? 'found it elsewhere' : 'did not find it once'
    return `Expected “${words}” at ${start}–${end} (${this.#index.unit}), ${outcome}`
  }
}

/** Offsets as given; `undefined` for `0–0`. Protocol buffers omit a start of 0. */
function readOffsets(start: unknown, end: unknown): Span | undefined {
  const from = integerOf(start)
  const to = integerOf(end)
  if (from === undefined && (to === undefined || (start !== undefined && start !== null))) return
  const offsets = {start: from ?? 0, end: to ?? from ?? 0}
  return offsets.start === 0 && offsets.end === 0 ? undefined : offsets
}

const spanAt = (start: number, words: string): Span => ({start, end: start + words.length})

function trimmed(text: string): Span {
  const end = text.trimEnd().length
  return {start: Math.min(end, text.length - text.trimStart().length), end}
}

/** Where words occur in a text, if they occur exactly once. */
function soleIndex(text: string, words: string): number | undefined {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : undefined
}

/** The unit whose offsets fit the text best; the first one in case of a tie. */
function chooseUnit(
  text: string,
  [first = 'utf-16', ...others]: readonly OffsetUnit[],
  annotations: readonly AnswerAnnotation[]
): UnitIndex {
  let best = new UnitIndex(text, first)
  // In ASCII all units are the same.
  if (others.length === 0 || !/[\u0080-\uffff]/.test(text)) return best
  let most = fitOf(best, annotations)
  for (const unit of others) {
    const index = new UnitIndex(text, unit)
    const fit = fitOf(index, annotations)
    if (fit > most) [best, most] = [index, fit]
  }
  return best
}

/** How many offsets are at the edge of a word, plus how many are at a bracket or a stop. */
function fitOf(index: UnitIndex, annotations: readonly AnswerAnnotation[]): number {
  let fit = 0
  for (const {start, end} of annotations) {
    const offsets = readOffsets(start, end)
    if (!offsets || offsets.start < 0 || offsets.end > index.length) continue
    for (const edge of ['start', 'end'] as const) {
      const at = index.toUtf16(offsets[edge], 'start')
      // Not between the bytes of one character.
      if (at !== index.toUtf16(offsets[edge], 'end')) continue
      if (!/^[\p{L}\p{N}]{2}$/u.test(index.text.slice(Math.max(0, at - 1), at + 1))) fit++
      const limit = edge === 'start' ? /[\p{Ps}\p{Pi}]/u : /[\p{Pe}\p{Pf}.!?。！？]/u
      if (limit.test(index.text[edge === 'start' ? at : at - 1] ?? '')) fit++
    }
  }
  return fit
}
