import type {VFile} from 'vfile'
import {type AnnotateOptions, annotate} from './annotate.js'
import type {Table} from './tables/index.js'

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
  return annotate(article, options).tables
}
