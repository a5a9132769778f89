import type {VFile} from 'vfile'
import {type AnnotateOptions, annotate} from './annotate.js'
import {checkOptions, checkPlaces, readOriginal} from './options/annotate/index.js'
import type {Table} from './tables/index.js'

/** What every table has: pipes, tabs, tags, the name of a code block, a border, or wide gaps. */
const mayHoldTable = /[|\t]|<table[\s>]|(?:```|~~~)[ \t]*[ct]sv\b|[-=]\+[-=]|\S {2,}\S/i

/**
 * Read the tables of an article; they are the `tables` of `annotate`, whose ids of citations and claims
 * they hold.
 *
 * @param article
 *   Markdown, broken or not, or a file that holds it. No text throws.
 * @returns
 *   Tables in document order; spans are in the text as given.
 * @throws {TypeError}
 *   When the article or an option is not of its type.
 */
export function readTables(
  article: string | VFile,
  options: AnnotateOptions = {}
): readonly Table[] {
  const original = readOriginal(article)
  checkOptions(options)
  checkPlaces(options, original)
  const isBare = options.parser === undefined && !mayHoldTable.test(original)
  return isBare ? [] : annotate(article, options).tables
}
