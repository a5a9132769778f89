import {describe} from '../../text/index.js'
import type {Table} from '../table.js'

/**
 * Functions that take one table are given all of them, or the article.
 *
 * @throws {TypeError}
 *   When it is not a table.
 */
export function checkTable(table: Table): void {
  if (Array.isArray(table?.columns) && Array.isArray(table.rows)) return
  throw new TypeError(`Expected a table, as in \`article.tables\`, got ${describe(table)}`)
}
