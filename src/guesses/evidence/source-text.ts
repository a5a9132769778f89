import {splitSentences} from '../../prose/index.js'
import type {Span} from '../../text/index.js'
import {
  NumberSet,
  type ProperNames,
  readNumbers,
  TermIndex,
  termsOf,
  twoDigits,
  type Weights
} from '../overlap/index.js'
import type {Missing, Passage} from './evidence.js'

const mostPassages = 3
/** A further sentence is only shown when it adds this much of the claim. */
const leastGain = 0.1
/** A sentence that holds less has nothing in common with the claim. */
const leastOverlap = 0.1
/** Sentences that are looked at for a claim. */
const mostCompared = 20

/** The text of a source, read once for all claims that cite it. */
export class SourceText {
  readonly sentences: readonly Span[]
  readonly sentenceTerms: readonly ReadonlySet<string>[]
  #index: TermIndex | undefined
  #numbers: NumberSet | undefined
  #terms: ReadonlySet<string> | undefined

  constructor(
    readonly from: 'text' | 'excerpt',
    readonly text: string
  ) {
    this.sentences = sentencesOf(text)
    this.sentenceTerms = this.sentences.map(
      ({start, end}) => new Set(termsOf(text.slice(start, end)))
    )
  }

  /** The sentences that hold most of a claim, in order: the best one, and what adds most to it. */
  sentencesFor(claim: ReadonlySet<string>, weights: Weights): number[] {
    this.#index ??= new TermIndex(this.sentenceTerms, weights)
    const near = this.#index
      .near(claim, mostCompared)
      .filter(({coverage}) => coverage >= leastOverlap)
      .map(({text}) => text)
    return this.#choose(claim, near, weights).sort((a, b) => a - b)
  }

  passageOf(sentence: number, claim: ReadonlySet<string>, weights: Weights): Passage {
    const {start, end} = this.sentences[sentence]!
    return {
      start,
      end,
      text: this.text.slice(start, end),
      overlap: twoDigits(weights.coverage(claim, this.sentenceTerms[sentence]!))
    }
  }

  /** Up to three of some sentences, each the one that adds most of the claim. */
  #choose(claim: ReadonlySet<string>, sentences: readonly number[], weights: Weights): number[] {
    const all = weights.sum(claim)
    const chosen: number[] = []
    let left = claim
    while (chosen.length < mostPassages) {
      let best: number | undefined
      let most = chosen.length === 0 ? 0 : leastGain
      for (const sentence of sentences) {
        const held = [...left].filter(term => this.sentenceTerms[sentence]!.has(term))
        const gain = weights.sum(held) / all
        if (gain > most) {
          most = gain
          best = sentence
        }
      }
      if (best === undefined) break
      chosen.push(best)
      const terms = this.sentenceTerms[best]!
      left = new Set([...left].filter(term => !terms.has(term)))
    }
    return chosen
  }

  /** Numbers, years and names of a claim that do not occur in the text. */
  missingFrom(claim: string, names: ProperNames): Missing {
    this.#numbers ??= new NumberSet(this.text)
    this.#terms ??= new Set(this.sentenceTerms.flatMap(terms => [...terms]))
    const numbers = readNumbers(claim).filter(number => !this.#numbers!.holds(number))
    const absent = names
      .inside(claim)
      .filter(name => !termsOf(name).every(term => this.#terms!.has(term)))
    return {
      numbers: distinct(numbers.filter(({isYear}) => !isYear).map(({raw}) => raw)),
      years: distinct(numbers.filter(({isYear}) => isYear).map(({raw}) => raw)),
      names: distinct(absent)
    }
  }
}

/** Sentences of plain text, in which a blank line ends a paragraph. */
function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const cut = (end: number) => {
    for (const span of splitSentences(text.slice(start, end))) {
      sentences.push({start: span.start + start, end: span.end + start})
    }
  }
  for (const {index, 0: gap} of text.matchAll(/\r?\n[ \t]{0,80}\r?\n/g)) {
    cut(index)
    start = index + gap.length
  }
  cut(text.length)
  return sentences
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}
