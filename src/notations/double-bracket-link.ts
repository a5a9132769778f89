import {readDestination} from './destination.js'
import {matchAt} from './match.js'
import type {Notation} from './notation.js'

/**
 * A linked number in double brackets: `[[4]](https://…)`.
 *
 * ```markdown
 * > | Levels fell [[4]](https://water.example/a).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[[' digit{1,3} ']]' destination      see destination.ts
 *
 * Written by Onyx and Grok. To Markdown it is a link with the text `[4]`.
 */
export const doubleBracketLink: Notation = {
  name: 'double-bracket-link',
  starts: ['[['],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const {url, title, end} = destination
    return {
      span: {start: at, end},
      ids: [match[1]!],
      text: `[${match[1]}]`,
      url,
      ...(title && {title})
    }
  }
}

const pattern = /\[\[(\d{1,3})\]\](?=\()/y
