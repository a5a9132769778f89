import type {AnnotatedArticle} from '../../annotate.js'
import {applyEdits, Cursor, type Edit, sortEdits} from '../../text/index.js'

/** What stands in a text for something that markdown-it must not read itself. */
export interface StandIn {
  readonly kind: 'citation' | 'claim' | 'claim-end'
  /** Of the citation or the claim. */
  readonly id: string
  readonly length: number
}

const kinds = {c: 'citation', s: 'claim', e: 'claim-end'} as const

/**
 * The repaired text of an article with a stand-in for every citation: markdown-it then neither
 * swallows a pair into a link nor gives a marker another meaning. Each opens and closes with
 * punctuation, as markers do, so that emphasis beside it is what it was (CommonMark 0.31 § 6.2);
 * with `<` and `>`, which end an address when `linkify` looks for some.
 *
 *     stand-in <- '<[' mark [cse] number mark ']>'    mark: a private-use character the text lacks
 */
export class StandIns {
  /** What markdown-it parses. */
  readonly text: string
  readonly #article: AnnotatedArticle
  readonly #mark: string
  readonly #pattern: RegExp
  readonly #edits: readonly Edit[]

  constructor(article: AnnotatedArticle, withClaims: boolean) {
    this.#article = article
    this.#mark = unusedCharacter(article.original)
    this.#pattern = new RegExp(`<\\[${this.#mark}([cse])(\\d{1,9})${this.#mark}\\]>`, 'g')
    const around = withClaims ? this.#claimEdits() : {starts: [], ends: []}
    const citations = article.citations.map(({span, id}) => ({span, newText: this.#write('c', id)}))
    // Where several stand at one place: a claim ends, a block breaks, a claim begins.
    this.#edits = withoutOverlap([
      ...around.ends,
      ...outsideCitations(article),
      ...around.starts,
      ...citations
    ])
    this.text = applyEdits(article.original, this.#edits)
  }

  /** The stand-in that begins at `offset` of a piece of the text. */
  at(text: string, offset: number): StandIn | undefined {
    if (text[offset + 2] !== this.#mark) return
    this.#pattern.lastIndex = offset
    const match = this.#pattern.exec(text)
    if (match?.index !== offset) return
    const letter = match[1] as keyof typeof kinds
    const id = `${letter === 'c' ? 'c' : 's'}${match[2]}`
    return {kind: kinds[letter], id, length: match[0].length}
  }

  /** A piece of the text with something else for each stand-in. */
  replace(text: string, by: (standIn: Omit<StandIn, 'length'>) => string): string {
    if (!text.includes(this.#mark)) return text
    return text.replace(this.#pattern, (_, letter: keyof typeof kinds, number: string) =>
      by({kind: kinds[letter], id: `${letter === 'c' ? 'c' : 's'}${number}`})
    )
  }

  /** A piece of the text as it was repaired. */
  restore(text: string): string {
    return this.replace(text, ({kind, id}) => {
      if (kind !== 'citation') return ''
      const citation = this.#article.citations[Number(id.slice(1)) - 1]
      return citation?.text ?? citation?.raw ?? ''
    })
  }

  /** Lines of `text`, counted from 0, on which original offsets stand; both in rising order. */
  linesOf(offsets: readonly number[]): number[] {
    const {text} = this
    let shift = 0
    const cursor = new Cursor(this.#edits)
    let line = 0
    let at = 0
    return offsets.map(offset => {
      for (const {newText, span} of cursor.takeWhile(edit => edit.span.end <= offset)) {
        shift += newText.length - (span.end - span.start)
      }
      for (; at < offset + shift; at++) if (endsLine(text, at)) line++
      return line
    })
  }

  #claimEdits(): {starts: Edit[]; ends: Edit[]} {
    const at = (offset: number, newText: string) => ({span: {start: offset, end: offset}, newText})
    const claims = this.#article.claims.filter(({id}) => /^s\d+$/.test(id))
    return {
      starts: claims.map(({id, span}) => at(span.start, this.#write('s', id))),
      ends: claims.map(({id, span}) => at(span.end, this.#write('e', id)))
    }
  }

  #write(letter: keyof typeof kinds, id: string): string {
    return `<[${this.#mark}${letter}${id.slice(1)}${this.#mark}]>`
  }
}

/** Repairs that are no part of a citation: block breaks, and whatever else stands between them. */
function outsideCitations({repairs, citations}: AnnotatedArticle): Edit[] {
  const edits = sortEdits(repairs.flatMap(repair => repair.edits))
  const cursor = new Cursor(citations)
  return edits.filter(({span, newText}) => {
    const around = cursor.skipWhile(citation => citation.span.end < span.start)?.span
    if (!around || span.end <= around.start || span.start >= around.end) {
      const touches = around && (span.end === around.start || span.start === around.end)
      // A bracket put in at the end of a marker is part of it; a line ending is not.
      return !touches || newText.trim() === ''
    }
    return false
  })
}

/** Edits in order, without those that reach into the one before. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  let end = 0
  return sortEdits(edits).filter(({span}) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}

/** A private-use character that a text does not hold. */
function unusedCharacter(text: string): string {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g))
  let code = 0xe0c5
  while (used.has(String.fromCharCode(code)) && code < 0xf8ff) code++
  return String.fromCharCode(code)
}

/** Line endings are LF, CRLF and CR, as markdown-it counts them. */
function endsLine(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
}
