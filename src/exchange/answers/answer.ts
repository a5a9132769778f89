import type {GivenCitation} from '../../citations/index.js'
import type {GivenSource} from '../../sources/index.js'
import type {Span} from '../../text/index.js'
import {type OffsetUnit, UnitIndex} from '../../text/index.js'

/**
 * What a vendor's API answered, in the shape that `annotate` takes: `annotate(answer.text, answer)`.
 * All offsets count UTF-16 code units of `text`.
 */
export interface Answer {
  readonly text: string
  readonly sources: readonly GivenSource[]
  readonly citations: readonly GivenCitation[]
  /** What the response says that cannot be: offsets behind the text, sources that are not there. */
  readonly problems: readonly string[]
}

/** A piece of the answer whose offsets the response counts from its own start. */
export interface AnswerPart {
  readonly start: number
  readonly text: string
}

type DraftSource = {-readonly [Key in keyof GivenSource]: GivenSource[Key]}

/** Puts an answer together: pieces of text, then what the response says about them. */
export class AnswerDraft {
  #text = ''
  readonly #sources = new Map<string, DraftSource>()
  readonly #passages = new Map<string, Set<string>>()
  readonly #citations: GivenCitation[] = []
  readonly #problems: string[] = []
  readonly #indexes = new Map<AnswerPart, UnitIndex>()

  append(text: string): AnswerPart {
    const part = {start: this.#text.length, text}
    this.#text += text
    return part
  }

  /** Where the answer ends so far: the place of a marker between two pieces. */
  get end(): number {
    return this.#text.length
  }

  /**
   * Note a source.
   *
   * @param key
   *   What makes it the same source: its URL, the id or number of a document.
   * @param source
   *   What is known; `id` only where the answer itself has one. Without, sources are numbered from 1.
   * @param passage
   *   Words of the source that the vendor quotes: together they are the text of the source.
   * @returns
   *   Its id.
   */
  addSource(
    key: string,
    source: {[Key in keyof GivenSource]?: GivenSource[Key] | undefined},
    passage?: string
  ): string {
    let known = this.#sources.get(key)
    if (!known) {
      known = {id: source.id ?? String(this.#sources.size + 1)}
      this.#sources.set(key, known)
    }
    for (const field of ['title', 'url', 'date', 'text'] as const) {
      const value = source[field]
      if (value && known[field] === undefined) known[field] = value
    }
    if (passage) {
      const passages = this.#passages.get(key) ?? new Set()
      this.#passages.set(key, passages.add(passage))
    }
    return known.id
  }

  cite(citation: GivenCitation): void {
    this.#citations.push(citation)
  }

  report(problem: string): void {
    this.#problems.push(problem)
  }

  /**
   * Span of the answer for offsets of a part. They are clamped to the part, and what was wrong with
   * them is reported.
   *
   * @param words
   *   The words the response itself repeats: they decide where they are unique and the offsets lie.
   */
  spanIn(part: AnswerPart, start: number, end: number, unit: OffsetUnit, words?: string): Span {
    const index = this.#indexOf(part, unit)
    const from = Math.min(Math.max(start, 0), index.length)
    const to = Math.min(Math.max(end, from), index.length)
    const span = {start: index.toUtf16(from, 'start'), end: index.toUtf16(to, 'end')}
    if (from !== start || to !== end) {
      this.report(`Expected offsets within 0–${index.length} (${unit}), got ${start}–${end}`)
    }
    const isWrong = words !== undefined && part.text.slice(span.start, span.end) !== words
    const again = isWrong ? soleIndex(part.text, words) : undefined
    if (isWrong) {
      const found = again === undefined ? 'did not find it once' : 'found it elsewhere'
      this.report(`Expected “${words}” at ${start}–${end} (${unit}), ${found}`)
    }
    const local = again === undefined ? span : {start: again, end: again + (words?.length ?? 0)}
    return {start: part.start + local.start, end: part.start + local.end}
  }

  finish(): Answer {
    const sources = [...this.#sources].map(([key, source]): GivenSource => {
      const passages = this.#passages.get(key)
      if (!passages || source.text !== undefined) return source
      return {...source, text: [...passages].join('\n\n')}
    })
    const citations = [...this.#citations].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end
    )
    return {text: this.#text, sources, citations, problems: this.#problems}
  }

  #indexOf(part: AnswerPart, unit: OffsetUnit): UnitIndex {
    const index = this.#indexes.get(part) ?? new UnitIndex(part.text, unit)
    this.#indexes.set(part, index)
    return index
  }
}

/** Where words stand in a text, when they stand there once. */
function soleIndex(text: string, words: string): number | undefined {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : undefined
}
