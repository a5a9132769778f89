import type {Notation} from '../scan/markers/index.js'
import {hostOf} from '../text/index.js'
import {isWeb, readDestination, sourceUrl} from './destination.js'

/**
 * A link without words: `[](https://…)`.
 *
 * ```markdown
 * > | Levels fell.[](https://water.example/a)[](https://water.example/b)
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' ' '? ']' destination      a page on the web, see destination.ts
 *
 * The id is the address, the text its host. What a copy of Grok or Perplexity leaves of the small pictures they cite with.
 * Nobody can click on it, so it leads nowhere else. Not a citation: `![](…)`, a picture.
 */
export const emptyLink: Notation = {
  name: 'empty-link',
  starts: ['[](', '[ ]('],
  read(text, at) {
    if (text[at - 1] === '!') return
    const destination = readDestination(text, text.indexOf('(', at))
    if (!destination || !isWeb(destination.url)) return
    const url = sourceUrl(destination.url)
    const {end, title} = destination
    return {
      span: {start: at, end},
      ids: [url],
      text: hostOf(url) ?? url,
      url,
      ...(title && {title})
    }
  }
}
