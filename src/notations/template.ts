import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Placeholders of a template that cite: `{{source:3}}`, `{reference(ab12)}`.
 *
 * ```markdown
 * > | Prices rose {{source:3}}.
 *                 ^^^^^^^^^^^^
 * ```
 *
 *     citation <- '{{source:' digit{1,4} '}}'         RAGFlow
 *               / '!'? '{reference(' id ')}'          Elastic
 *
 * Not citations: other templates, `{{ items[0] }}`.
 */
export const template: Notation = {
  name: 'template',
  starts: ['{{source:', '{{ source:', '{reference(', '!{reference('],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1] ?? match[2]!]}
  }
}

const pattern = /\{\{ ?source: ?(\d{1,4}) ?\}\}|!?\{reference\(([\w-]{1,64})\)\}/y
