import type {GivenCitation} from '../../citations/index.js'
import type {Span} from '../../text/index.js'
import type {Answer} from './answer.js'
import {type DraftedSource, DraftedSources} from './drafted-sources.js'
import type {Fields} from './fields.js'
import {type Place, Places} from './place.js'
import type {AnswerAnnotation, AnswerPiece, AnswerReader} from './reader.js'

/** A citation whose sources have no ids yet. */
export interface DraftedCitation {
  readonly span: Span
  readonly sources: readonly DraftedSource[]
  readonly covers: 'marker' | 'claim'
  readonly words?: Span
  readonly locator?: string
}

/** An answer while it is being read. */
export class Draft {
  text = ''
  readonly sources = new DraftedSources()
  citations: DraftedCitation[] = []
  readonly problems: string[] = []
  /** Sources in the order in which the response lists them; the same page may occur several times. */
  readonly listed: readonly (DraftedSource | undefined)[]
  /** Sources of annotations without a place. */
  readonly unplaced: DraftedSource[] = []

  /** Read what the response says: its text, its sources and what is annotated. */
  constructor(reader: AnswerReader, response: Fields) {
    this.listed = (reader.sources?.(response) ?? []).map(source => this.sources.add(source))
    for (const piece of reader.pieces(response)) {
      this.problems.push(...(piece.problems ?? []))
      const places = new Places(piece, reader.units)
      for (const annotation of piece.annotations ?? []) {
        this.#annotate(piece, annotation, places.find(annotation))
      }
      this.text += piece.text
    }
  }

  #annotate({text}: AnswerPiece, annotation: AnswerAnnotation, {span, problem}: Place): void {
    if (problem !== undefined) this.problems.push(problem)
    const sources = annotation.sources
      .map(source => this.sources.add(source))
      .filter(source => source !== undefined)
    if (sources.length === 0) {
      this.problems.push('Expected an annotation to name a source, got one that names none')
    } else if (!span) {
      this.unplaced.push(...sources)
    } else {
      const {covers, locator} = annotation
      const start = this.text.length
      this.citations.push({
        span: {start: start + span.start, end: start + span.end},
        sources: [...new Set(sources)],
        covers: kindOf(covers, text.slice(span.start, span.end)),
        ...(locator !== undefined && {locator})
      })
    }
  }

  finish(): Answer {
    const citations = withoutRepeats(this.citations)
      .map(({sources, ...rest}): GivenCitation => {
        return {...rest, sourceIds: [...new Set(sources.map(({id}) => id))]}
      })
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    const sources = this.sources.all.map(source => source.finish())
    return {text: this.text, sources, citations, problems: this.problems}
  }
}

/** Several passages of one source for the same words are one citation. */
function withoutRepeats(citations: readonly DraftedCitation[]): DraftedCitation[] {
  const known = new Set<string>()
  return citations.filter(({span: {start, end}, covers, sources}) => {
    const key = [start, end, covers, ...sources.map(({id}) => id)].join(' ')
    return !known.has(key) && known.add(key)
  })
}

/** Where a response does not say what its span covers, several words without a link are a claim. */
function kindOf(covers: AnswerAnnotation['covers'], words: string): 'marker' | 'claim' {
  if (covers === 'marker' || covers === 'claim') return covers
  if (covers === 'end') return 'marker'
  if (covers === 'piece') return 'claim'
  const isClaim =
    !/[[\]【】†]|https?:/.test(words) &&
    /\p{L}\s+\S*\p{L}\S*\s+\S*\p{L}|[\p{sc=Han}\p{sc=Hira}]{4}/u.test(words)
  return isClaim ? 'claim' : 'marker'
}
