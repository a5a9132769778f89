import {isDigit} from '../../prose/index.js'
import {isUnspacedWord, wordsOf} from './words.js'

/**
 * The terms of a text: what two texts share when they say the same.
 *
 *     term <- word          lower case, without `’s` and the `s` of the plural
 *           / number        `1,000` and `1000` are one term
 *           / bigram        two characters of a script written without spaces
 */
export function termsOf(text: string): string[] {
  return toTerms(wordsOf(text))
}

/** Terms of words that are split already. */
export function toTerms(words: readonly string[]): string[] {
  const terms: string[] = []
  for (const word of words) {
    if (isUnspacedWord(word)) {
      if (word.length === 1) terms.push(word)
      for (let at = 0; at + 1 < word.length; at++) terms.push(word.slice(at, at + 2))
    } else if (isDigit(word.charCodeAt(0))) {
      terms.push(word.replaceAll(',', '').toLowerCase())
    } else {
      terms.push(stem(withoutOwner(word.toLowerCase())))
    }
  }
  return terms
}

/** The apostrophe of `Reuters’` is not part of the word, because no letter follows it. */
export function withoutOwner(word: string): string {
  const mark = word[word.length - 2]
  return (mark === "'" || mark === '’') && /s$/i.test(word) ? word.slice(0, -2) : word
}

/** The plural of most words is the singular and an `s`; a fuller stemmer would gain nothing. */
function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/[su]s$/.test(word) ? word.slice(0, -1) : word
}
