import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, readDestination} from './destination.js'

/**
 * A link whose text is a number: `[4](https://…)`, `[<sup>4</sup>](https://…)`.
 *
 * ```markdown
 * > | Prices were flat ([1](https://p.example/1)).
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' ('<sup>' digit{1,3} '</sup>' / '^'? digit{1,3}) ']' destination
 *
 * The destination is a page on the web, see destination.ts. Written by Khoj, by agents on Qwen and,
 * with `<sup>`, by Cherry. Not citations: `[chapter 4](…)`, `[2023](…)`.
 */
export const numberLink: Notation = {
  name: 'number-link',
  starts: ['['],
  mayOccur: (text, profile) => profile.mayHold('](') && /\d\^?(?:<\/sup>)?\]\(<?http/i.test(text),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination || !isWeb(destination.url)) return
    const {url, title, end} = destination
    const id = match[1] ?? match[2]!
    return {span: {start: at, end}, ids: [id], text: `[${id}]`, url, ...(title && {title})}
  }
}

const pattern = /\[(?:<sup>(\d{1,3})<\/sup>|\^?(\d{1,3})\^?)\](?=\()/y
