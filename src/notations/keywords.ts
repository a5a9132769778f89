import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'
import {readDestination, sourceUrl} from './destination.js'
import {readNumbers} from './numbers.js'

/**
 * A keyword, a title and a link: `[citation:Title](url)`.
 *
 * ```markdown
 * > | Prices rose [citation:Price report](https://p.example/r).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[citation:' title ']' destination      see destination.ts; the id is the address
 *
 * Written by deer-flow.
 */
export const citationTitle: Notation = {
  name: 'citation-title',
  starts: ['[citation:', '[Citation:'],
  cut: false,
  read(text, at) {
    const match = matchAt(citationTitlePattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const url = sourceUrl(destination.url)
    return {span: {start: at, end: destination.end}, ids: [url], url, title: match[1]!.trim()}
  }
}

const citationTitlePattern = /\[citation: ?([^\]\n]{1,256})\](?=\()/iy

/**
 * A keyword and numbers: `[citation:4]`, `[[citation:4]]`, `[reference:0]`.
 *
 * ```markdown
 * > | Prices rose [citation:3][citation:5].
 *                 ^^^^^^^^^^^^
 *                             ^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[[' body ']]' / '[' body ']'
 *     body     <- ('citation' / 'reference') ':' numbers      case does not matter
 *
 * `citation` counts from 1 (DeepSeek, Lepton), `reference` from 0 (relays of the DeepSeek API); the
 * id remains as written.
 */
export const citationKeyword: Notation = {
  name: 'citation-keyword',
  starts: ['[citation:', '[Citation:', '[[citation:', '[[Citation:', '[reference:', '[Reference:'],
  cut: /\[{1,2}(?:citation|reference):[\d,;，、 –-]{0,48}/i,
  read(text, at) {
    const match = matchAt(citationKeywordPattern, text, at)
    const ids = match && readNumbers(match[1]!)
    return ids && {span: spanOfMatch(match), ids}
  }
}

const citationKeywordPattern =
  /(?:\[\[(?=[^\]\n]{1,64}\]\])|\[)(?:citation|reference): ?([\d,;，、 –-]{1,48})\](?:(?<=\[\[[^\]]{1,64}\])\])?(?!\()/iy

/**
 * A kind of source, a colon and a number: `[web:3]`.
 *
 * ```markdown
 * > | Prices rose [web:3][page:12].
 *                 ^^^^^^^
 *                        ^^^^^^^^^
 * ```
 *
 *     citation <- '[' item (', ' item)* ']'
 *     item     <- kind ':' space? digit{1,4}      the id keeps the kind: `web:3`
 *     kind     <- 'web' / 'page' / 'file' / 'attached_file' / 'memory' / 'image' / 'chart' /
 *                 'source' / 'doc' / 'src' / 'ref'
 *
 * Written by Perplexity when copied. `[cite:4]` is Gemini's, see google.ts.
 */
export const typedColon: Notation = {
  name: 'typed-colon',
  starts: kinds().map(kind => `[${kind}:`),
  read(text, at) {
    const match = matchAt(typedColonPattern, text, at)
    if (!match) return
    const ids = match[1]!.split(',').map(item => item.replaceAll(' ', ''))
    return {span: spanOfMatch(match), ids}
  }
}

function kinds(): string[] {
  return 'web page file attached_file memory image chart source doc src ref'.split(' ')
}

const typedColonItem = `(?:${kinds().join('|')}): ?\\d{1,4}`
const typedColonPattern = new RegExp(
  `\\[(${typedColonItem}(?:, ?${typedColonItem}){0,15})\\](?!\\()`,
  'y'
)

/**
 * A kind of source, a dash and a number: `[web-1]`, `[CIT-2-04]`, `[cite-3]`.
 *
 * ```markdown
 * > | Prices rose [web-1] and [rag-2].
 *                 ^^^^^^^
 *                             ^^^^^^^
 * ```
 *
 *     citation <- '[' item (', ' item)* ']'
 *     item     <- ('web' / 'rag' / 'code' / 'src' / 'doc' / 'cite' / 'PLAN') '-' digit{1,4}
 *               / 'CIT-' digit{1,4} '-' digit{1,4}
 *
 * Written by DeepTutor and old deer-flow; the id is the whole item.
 */
export const typedDash: Notation = {
  name: 'typed-dash',
  starts: ['[web-', '[rag-', '[code-', '[src-', '[doc-', '[cite-', '[CIT-', '[PLAN-'],
  read(text, at) {
    const match = matchAt(typedDashPattern, text, at)
    return match && {span: spanOfMatch(match), ids: match[1]!.split(/, ?/)}
  }
}

const typedDashItem = '(?:(?:web|rag|code|src|doc|cite|PLAN)-\\d{1,4}|CIT-\\d{1,4}-\\d{1,4})'
const typedDashPattern = new RegExp(
  `\\[(${typedDashItem}(?:, ?${typedDashItem}){0,15})\\](?!\\()`,
  'y'
)

/**
 * Template placeholders that cite: `{{source:3}}`, `{reference(ab12)}`.
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
    const match = matchAt(templatePattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1] ?? match[2]!]}
  }
}

const templatePattern = /\{\{ ?source: ?(\d{1,4}) ?\}\}|!?\{reference\(([\w-]{1,64})\)\}/y
