import type {Marker, Notation} from '../scan/markers/index.js'
import {matchAt, type Span, spanOfMatch} from '../text/index.js'
import {inBrackets} from './canonical.js'
import {longestClaim} from './claim.js'
import {isWeb, readDestination, sourceUrl} from './destination.js'

/** A result of a tool: `turn0search3`; kinds are `search`, `view`, `news`, `file` … */
const reference = 'turn\\d{1,4}(?!turn)[a-z]{2,16}?\\d{1,4}'
const references = new RegExp(reference, 'g')

/**
 * ChatGPT's own markers: private-use characters around `cite` and references to tool results.
 *
 * ```markdown
 * > | Yields rose <U+E200>cite<U+E202>turn0search3<U+E202>turn4view1<U+E201>.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation  <- U+E200 keyword (U+E202 reference)+ (U+E202 lines)? U+E201
 *                / (U+E202 reference)+
 *     claim     <- U+E203 … U+E204 right before it
 *     lines     <- 'L' digits '-L' digits            the locator
 *     keyword   <- 'cite' / 'filecite' / 'navlist' …
 *     reference <- 'turn' digits kind digits        kind: 'search', 'view', 'news', 'file' …
 *
 * U+E203 and U+E204 belong to the marker. A deep research report that ChatGPT exports
 * as Markdown has no other notation.
 */
export const openai: Notation = {
  name: 'openai',
  starts: ['\uE200', '\uE202'],
  cut: /\uE200[a-z_]{0,24}(?:\uE202[a-z\d]{0,24}){0,32}|(?:\uE202[a-z\d]{0,24}){1,32}/,
  read(text, at) {
    const match = matchAt(openaiPattern, text, at)
    const ids = match?.[0].match(references)
    if (!match || !ids) return
    const span = spanOfMatch(match)
    const marker = {span, ids, text: inBrackets(ids), ...(match[1] && {locator: match[1]})}
    const claim = claimBefore(text, at)
    if (!claim) return marker
    return {
      ...marker,
      claim,
      companions: [
        {start: claim.start - 1, end: claim.start},
        {start: claim.end, end: claim.end + 1}
      ]
    }
  }
}

const openaiPattern = new RegExp(
  `\\uE200[a-z_]{2,24}(?:\\uE202${reference}(?:[^\\uE200-\\uE204\\n]{0,64})?){1,32}(?:\\uE202(L\\d{1,6}(?:-L?\\d{1,6})?))?\\uE201|(?:\\uE202${reference}){1,32}`,
  'y'
)

/** The words between U+E203 and U+E204, when the marker follows them. */
function claimBefore(text: string, at: number): Span | undefined {
  let end = at
  while (at - end < 4 && /[ \t]/.test(text[end - 1] ?? '')) end--
  if (text[end - 1] !== '\uE204') return
  const from = Math.max(0, end - longestClaim)
  const start = text.slice(from, end).lastIndexOf('\uE203')
  return start < 0 ? undefined : {start: from + start + 1, end: end - 1}
}

/**
 * The same references without private-use characters: `citeturn4search5turn0search0`, as they
 * are when copied, and `【turn0search3】`, as GLM writes them.
 *
 * ```markdown
 * > | Yields rose citeturn4search5turn0search0.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation  <- ('cite' / 'filecite') reference+       may be attached to the word before it
 *                / open reference (separator reference)* ('†' words)? close       【 】 or [ ]
 *     reference <- 'turn' digits kind digits
 */
export const openaiStripped: Notation = {
  name: 'openai-stripped',
  starts: ['citeturn', 'filecite', '【turn', '[turn'],
  read(text, at) {
    const match = matchAt(openaiStrippedPattern, text, at)
    const ids = match?.[0].match(references)
    return match && ids ? {span: spanOfMatch(match), ids, text: inBrackets(ids)} : undefined
  }
}

const openaiStrippedPattern = new RegExp(
  `(?:file)?cite(?:${reference}){1,32}|[【[]${reference}(?:[,;] ?${reference}){0,15}(?:†[^】\\]\\n]{0,120})?[】\\]](?!\\()`,
  'y'
)

/**
 * ChatGPT's markers written out as escapes: `\ue202turn0search0`.
 *
 * ```markdown
 * > | Yields rose \ue200cite\ue202turn0search0\ue201.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation  <- ('\ue200' keyword)? ('\ue202' reference)+ '\ue201'?      case does not matter
 *     reference <- 'turn' digits kind digits
 *
 * Written by models that LibreChat instructs to do so.
 */
export const openaiEscaped: Notation = {
  name: 'openai-escaped',
  starts: ['\\ue2', '\\uE2'],
  read(text, at) {
    const match = matchAt(openaiEscapedPattern, text, at)
    const ids = match?.[0].match(references)
    return match && ids ? {span: spanOfMatch(match), ids, text: inBrackets(ids)} : undefined
  }
}

const openaiEscapedPattern = new RegExp(
  `(?:\\\\u[eE]200[a-z]{2,16})?(?:\\\\u[eE]202${reference}){1,32}(?:\\\\u[eE]201)?`,
  'y'
)

/**
 * ChatGPT's content references: `:contentReference[oaicite:3]{index=3}`.
 *
 * ```markdown
 * > | Yields rose :contentReference[oaicite:3]{index=3}.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- ':'? 'contentReference'? '[oaicite:' digit{1,4} ']' ('{index=' digits '}')?
 *
 * remark-directive reads it as a text directive. Counts from 0.
 */
export const oaicite: Notation = {
  name: 'oaicite',
  starts: [':contentReference[oaicite:', 'contentReference[oaicite:', ':[oaicite:', '[oaicite:'],
  read(text, at) {
    const match = matchAt(oaicitePattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const oaicitePattern = /:?(?:contentReference)?\[oaicite:(\d{1,4})\](?:\{index=\d{1,4}\})?/y

/**
 * ChatGPT's shared pages: `[oai_citation:0‡Title](url)`.
 *
 * ```markdown
 * > | Yields rose [oai_citation:0‡Atlas](https://a.example/y).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' 'oai_citation:' digit{1,4} ('‡' title)? ']' destination
 *
 * A destination that is not a web page (`sediment://…`, `file-service://…`) is not kept as an address.
 * Counts from 0.
 */
export const openaiExport: Notation = {
  name: 'openai-export',
  starts: ['[oai_citation:', '[oai\\_citation:'],
  read(text, at) {
    const match = matchAt(openaiExportPattern, text, at)
    const destination = match && readDestination(text, at + match[0].length)
    if (!destination) return
    const url = sourceUrl(destination.url)
    const title = match[2]?.trim()
    return {
      span: {start: at, end: destination.end},
      ids: [match[1]!],
      text: `[${match[1]}]`,
      ...(isWeb(url) && {url}),
      ...(title && {title})
    }
  }
}

const openaiExportPattern = /\[oai\\?_citation:(\d{1,4})(?:[‡†]([^\]\n]{0,256}))?\](?=\()/y

/**
 * Assistants file search: `【10:13†source】`.
 *
 * ```markdown
 * > | Yields rose【10:13†source】.
 *                ^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- open message ':' index '†' label close      【 】 or [ ]
 *
 * The id is `message:index`: the place of an annotation, not the number of a source. A label other
 * than `source` is the title, a file's name.
 */
export const assistants: Notation = {
  name: 'assistants',
  starts: ['【', '['],
  cut: /【\d{1,4}:\d{0,4}†?[^】\n]{0,120}/,
  mayOccur: (_, profile) => profile.mayHold('†'),
  read(text, at) {
    const match = matchAt(assistantsPattern, text, at)
    if (!match) return
    const title = match[2]!.trim()
    const isNamed = title !== '' && title !== 'source'
    return {span: spanOfMatch(match), ids: [match[1]!], ...(isNamed && {title})}
  }
}

const assistantsPattern = /[【[](\d{1,4}:\d{1,4})†([^】\]\n]{0,120})[】\]]/y

/**
 * Codex: lines of a file `【F:src/app.ts†L3-L9】`, lines of a terminal `【a1b2c3†L1-L4】`.
 *
 * ```markdown
 * > | The cache is cleared【F:src/app.ts†L3-L9】.
 *                          ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '【F:' path '†' lines '】' / '【' chunk '†' lines '】'
 *     chunk    <- [0-9a-z]{6}
 *     lines    <- 'L' digits ('-L' digits)?                  the locator
 *
 * The id is the path, or the chunk.
 */
export const codex: Notation = {
  name: 'codex',
  starts: ['【'],
  cut: /【F:[^】\n]{0,256}/,
  mayOccur: (_, profile) => profile.mayHold('†L'),
  read(text, at) {
    const match = matchAt(codexPattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1] ?? match[2]!], locator: match[3]!}
  }
}

const codexPattern =
  /【(?:F:([^】†\n]{1,256})|((?=[0-9]{0,5}[a-z])[0-9a-z]{6}))†(L\d{1,6}(?:-L?\d{1,6})?)】/y

/**
 * gpt-oss and its hosts: `【85†L261-L269】`, `【label】(url)`.
 *
 * ```markdown
 * > | Yields rose【85†L261-L269】【6†L9】.
 *                ^^^^^^^^^^^^^^
 *                              ^^^^^^
 * ```
 *
 *     citation <- '【' cursor '†' (lines / label) '】'        `cursor` is a page the tool has open; also in [ ]
 *               / '【' label '】' destination                 see destination.ts; the id is the address
 *               / '【' address '】'                           the id is the address
 *     cursor   <- digit{1,4}
 *     lines    <- 'L' digits ('-L' digits)?                   the locator
 */
export const harmony: Notation = {
  name: 'harmony',
  starts: ['【', '['],
  cut: /【\d{1,4}†[^】\n]{0,120}/,
  mayOccur: (_, profile) =>
    profile.mayHold('†') || profile.mayHold('】(') || profile.mayHold('【http'),
  read(text, at) {
    return readCursor(text, at) ?? readLabel(text, at) ?? readAddress(text, at)
  }
}

function readCursor(text: string, at: number): Marker | undefined {
  const match = matchAt(cursor, text, at)
  if (match?.[0].at(-1) !== (text[at] === '[' ? ']' : '】')) return
  const [, id, lines, label] = match
  const title = label?.trim().replace(/\\([_*~`])/g, '$1')
  return {
    span: spanOfMatch(match),
    ids: [id!],
    ...(lines && {locator: lines}),
    ...(title && title !== 'source' && {title})
  }
}

function readAddress(text: string, at: number): Marker | undefined {
  const match = matchAt(addressed, text, at)
  if (!match) return
  const url = sourceUrl(match[1]!)
  return {span: spanOfMatch(match), ids: [url], url}
}

function readLabel(text: string, at: number): Marker | undefined {
  const match = matchAt(labelled, text, at)
  const destination = match && readDestination(text, at + match[0].length)
  if (!destination) return
  const url = sourceUrl(destination.url)
  const isNumber = /^\d{1,4}$/.test(match[1]!)
  return {
    span: {start: at, end: destination.end},
    ids: [isNumber ? match[1]! : url],
    url,
    ...(!isNumber && {title: match[1]!.replace(/†.*$/, '')})
  }
}

const cursor =
  /[【[](\d{1,4})†(?:(L\d{1,6}(?:-L?\d{1,6})?)|((?:[^】\]\\\n]|\\[^】\]\n]){0,120}))\\?[】\]](?!\()/y
const addressed = /【(https?:\/\/[^\s【】]{1,2048})】/y
const labelled = /【([^】\n]{1,120})】(?=\()/y
