import {describe} from '../../text/index.js'
import {isObject} from '../values/index.js'

/**
 * Functions that take an annotated article are given its text by mistake, or a promise of it.
 *
 * @param fields
 *   What the caller is going to read of it.
 * @throws {TypeError}
 *   When it is not an article.
 */
export function checkArticle(article: unknown, ...fields: readonly string[]): void {
  if (!isObject(article)) {
    throw new TypeError(
      `Expected an annotated article, as \`annotate\` returns it, got ${describe(article)}`
    )
  }
  const missing = fields.find(field => article[field] === undefined)
  if (missing === undefined) return
  throw new TypeError(
    `Expected an annotated article with \`${missing}\`, got ${describe(article)} without it`
  )
}
