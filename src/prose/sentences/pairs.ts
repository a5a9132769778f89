import {isSpace, kindOf, kinds} from './characters.js'

/** A quotation or bracket, from the character that opens it to the one that closes it. */
export interface Pair {
  readonly start: number
  /** Offset of the character that closes it. */
  readonly end: number
  readonly isQuote: boolean
}

/** Closing characters by opening character; German and French use each other's quotes reversed. */
const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '„': '“”‟',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
  '”': '”'
}

/** A longer pair was matched by mistake: a bracket or quote is missing. */
const longestPair = 600
const deepest = 8

/**
 * Collects the outermost pairs of a text; give it every character of kind `pair`, in order.
 *
 * Straight quotes open before a word and close after one. An opening that is never closed is ignored.
 */
export class PairFinder {
  readonly pairs: Pair[] = []
  #open: {at: number; character: string}[] = []

  constructor(readonly text: string) {}

  see(at: number): void {
    const character = this.text[at]!
    const {opens, closes} = this.#sides(character, at)
    if (closes && this.#close(character, at)) return
    if (!opens || !(character in closers)) return
    if (this.#open.at(-1)?.character === character && isStraight(character)) this.#open.pop()
    if (this.#open.length === deepest) this.#open.shift()
    this.#open.push({at, character})
  }

  #close(character: string, at: number): boolean {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const opening = this.#open[depth]!
      if (at - opening.at > longestPair) break
      if (!closers[opening.character]!.includes(character)) continue
      this.#open.length = depth
      while (this.pairs.length > 0 && this.pairs.at(-1)!.start > opening.at) this.pairs.pop()
      this.pairs.push({
        start: opening.at,
        end: at,
        isQuote: !'([{（［【'.includes(opening.character)
      })
      return true
    }
    return false
  }

  /** Whether a character can open or close a pair here, judged by its neighbors. */
  #sides(character: string, at: number): {opens: boolean; closes: boolean} {
    if (!isStraight(character) && character !== '’' && character !== '”') {
      return {opens: true, closes: true}
    }
    const before = this.text.charCodeAt(at - 1)
    const after = this.text.charCodeAt(at + 1)
    const isFree = at === 0 || isSpace(before) || kindOf(before) === kinds.pair || isDash(before)
    const isFollowed = at + 1 < this.text.length && !isSpace(after)
    const endsWord = !isFollowed || !/[\p{L}\p{N}]/u.test(this.text[at + 1]!)
    const isApostrophe = character === "'" || character === '’'
    return {
      opens:
        isFree &&
        isFollowed &&
        character !== '’' &&
        !(isApostrophe && /\d/.test(this.text[at + 1]!)),
      closes: at > 0 && !isSpace(before) && (character === '”' || endsWord)
    }
  }
}

function isStraight(character: string): boolean {
  return character === '"' || character === "'"
}

function isDash(unit: number): boolean {
  return unit === 45 || unit === 0x2013 || unit === 0x2014
}
