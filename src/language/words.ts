import type {Language, Words} from './language.js'
import {languages} from './languages.js'

type Field = {
  [Name in keyof Language]-?: Words | undefined extends Language[Name] ? Name : never
}[keyof Language]

/** An article is read with the words of all languages at once: no part of it says which one it is in. */
export const all = Object.values(languages)

/** Words of a field; the end of a line separates them as well. */
export const split = (words: Words = '', separator = /[|\n]/): string[] =>
  words
    .split(separator)
    .map(word => word.trim())
    .filter(Boolean)

/** Words of some fields in all languages, each once, the longest first. */
export function wordsOf(...fields: readonly Field[]): readonly string[] {
  const words = all.flatMap(language => fields.flatMap(field => split(language[field])))
  return longestFirst(words)
}

/** The same as a set, to be asked in lower case. */
export function wordSet(...fields: readonly Field[]): ReadonlySet<string> {
  return new Set(wordsOf(...fields).map(word => word.toLowerCase()))
}

/** Pattern of a word of some fields, in a group that captures nothing. */
export function anyOf(...fields: readonly Field[]): string {
  return either(wordsOf(...fields))
}

/** Pattern of a word of a script with spaces: something has to separate it from what follows. */
export function anySpaced(...fields: readonly Field[]): string {
  return either(wordsOf(...fields).filter(word => !isUnspaced(word)))
}

/** Pattern of a word of a script without spaces. */
export function anyUnspaced(...fields: readonly Field[]): string {
  return either(wordsOf(...fields).filter(isUnspaced))
}

/** Pattern of one of some words, none of which means anything else in it. */
export function either(words: readonly string[]): string {
  return `(?:${longestFirst(words).map(literal).join('|')})`
}

export const longestFirst = (words: readonly string[]) =>
  [...new Set(words)].sort((a, b) => b.length - a.length)

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

export function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    word
  )
}

/** A word in lower case and without its full stop. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

/** The numbers of each word, in the order of their languages. */
export function grouped(pairs: readonly (readonly [string, number])[]): Map<string, number[]> {
  const map = new Map<string, number[]>()
  for (const [word, number] of pairs) {
    const known = map.get(word) ?? []
    if (!known.includes(number)) map.set(word, [...known, number])
  }
  return map
}
