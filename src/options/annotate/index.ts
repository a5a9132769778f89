import type {VFile} from 'vfile'
import {describe} from '../../text/index.js'
import {didYouMean, isObject} from '../values/index.js'
import type {AnnotateOptions} from './annotate-options.js'
import {checkStyles, options as known} from './table.js'

export type {AnnotateOptions} from './annotate-options.js'
export {checkArticle} from './article.js'
export {options} from './table.js'

/**
 * What may come along although `annotate` takes no notice of it: the options that a host hands on
 * beside those of `annotate`, and the other fields of an answer, `annotate(answer.text, answer)`.
 */
const companions: ReadonlySet<string> = new Set([
  ...['sourcesSection', 'claims', 'candidates', 'clobberPrefix', 'jsonLd'],
  ...['text', 'problems']
])

/** Text of an article as it is given. */
export function readOriginal(article: string | VFile): string {
  if (typeof article === 'string') return article
  if (isObject(article) && 'value' in article && Array.isArray(article.messages)) {
    return String(article)
  }
  throw new TypeError(`Expected an article as a string or a VFile, got ${describe(article)}`)
}

/**
 * Options come from JavaScript and from configuration files, so names and types are checked.
 *
 * @throws {TypeError}
 *   When an option is not known or not of its type.
 * @throws {RangeError}
 *   When it has the type, but lies outside what is possible.
 */
export function checkOptions(given: AnnotateOptions): void {
  if (!isObject(given)) throw new TypeError(`Expected options as an object, got ${describe(given)}`)
  for (const [name, value] of Object.entries(given)) {
    const option = known.get(name)
    if (option && value !== undefined) option.value.check(value, name)
    if (option || companions.has(name)) continue
    throw new TypeError(`Unknown option \`${name}\`${didYouMean(name, known.keys())}`)
  }
  checkStyles(given)
}

/**
 * Check what only the article can tell.
 *
 * @throws {RangeError}
 *   When a citation lies outside the article.
 */
export function checkPlaces({citations = []}: AnnotateOptions, {length}: string): void {
  for (const {span} of citations) {
    if (span.start >= 0 && span.end >= span.start && span.end <= length) continue
    throw new RangeError(`Expected a citation within 0–${length}, got ${span.start}–${span.end}`)
  }
}
