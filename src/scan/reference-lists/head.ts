import {anySpaced, anyUnspaced, wordsOf} from '../../language/index.js'
import {foldDigits, matchAt} from '../../text/index.js'
import type {Line} from '../lines/index.js'
import type {EntryForm} from './entry.js'

/**
 * What an entry begins with.
 *
 * ```markdown
 * > | [1] [3] [9] https://example.org/report
 *     ^^^^^^^^^^^^
 * ```
 *
 *     head       <- bullet? bracket (' '? bracket)* stop?       [1]  - **[1]**  \[1\]  【1】  [[1]](#a)
 *                 / bullet? name? number stop                   1.  1)  1\.  **1.**  Source 1:  （1）
 *                 / bullet? code (stop / ' —')                  S1:  **S1** —  SRC-001.
 *                 / '<sup>' number '</sup>' / superscript       <sup>1</sup>  ¹
 *                 / '[' '^'? label ']:'                         [1]: https://…  [^a]: …
 *                 / '|' bracket-or-number '|'                   | 1 |  of a table
 *                 / bullet                                      in a list without numbers
 *     anchor     <- '<a id="r4"></a>' / '<span id="r4">' / …    may come before all but the last three
 *     bracket    <- mark? '\'? '[' id (',' id)* ']' target? mark?
 *     id         <- digit{1,4} ([_-] digit{1,4})? / letter{1,12} [-_:]? digit{1,4}
 *     code       <- [A-Z]{1,5} '-'? digit{1,4}
 *     stop       <- [.)、:：]
 */
export interface Head {
  readonly form: EntryForm
  readonly ids: readonly string[]
  /** Address that the bracket itself links to. */
  readonly url: string | undefined
  readonly start: number
  /** Where the words of the entry begin. */
  readonly end: number
  /** Columns it is indented by. */
  readonly indent: number
}

/** What occurs at a place: ids, and the offset after them. */
interface Numbering {
  readonly form: EntryForm
  readonly ids: readonly string[]
  readonly url?: string
  readonly end: number
}

const digit = '[\\d０-９٠-٩۰-۹]'
const id = `(?:${digit}{1,4}(?:[_-]${digit}{1,4})?|[A-Za-z]{1,12}[-_:]?\\d{1,4})`
const bracket = new RegExp(
  `(?:\\*\\*|__|[*_])?\\\\?[[【［]{1,2}\\^?(${id}(?:[,;，、] ?${id}){0,31})\\^?\\\\?[\\]】］]{1,2}` +
    `(?:\\(([^()\\s]{0,2048})\\))?(?:\\*\\*|__|[*_])?`,
  'y'
)
/** What links jump to, before a number or around it: `<a id="r4"></a>[4]`, `<span id="r4">[4]</span>`. */
const anchor =
  /(?:<(a|span|div|p|li|sup)(?:[ \t][^<>\n]{0,200})?>(?:[ \t]{0,4}<\/\1>)?[ \t]{0,4}){1,4}/iy
const stop =
  /(?:<\/(?:a|span|sup)>){0,2}(?:[.:：、](?=[\s*]|$)|[：、])?(?:\*\*|__)?(?:<\/(?:a|span|sup)>){0,2}[ \t]*/iy
/** What an entry may call its source: `Source 1: …`, `[1]: …` of another kind has a bracket. */
const named = `(?:${anySpaced('source', 'citedThing')} ?#?|${anyUnspaced('source', 'citedThing')} ?#?)`
const number = new RegExp(
  `(?:\\*\\*|__)?(?:[(（]?|${named})(\\d{1,4})(?:\\*\\*|__)?` +
    '(?:\\\\?[.)：:](?:</(?:a|span)>)?(?:\\*\\*|__)?[ \\t]+|[、．）](?:\\*\\*|__)?[ \\t]*)(?=\\S)',
  'iuy'
)
const mayNumber = new RegExp(
  `[\\d*_(（<¹²³⁰⁴-⁹${[...new Set(wordsOf('source', 'citedThing').map(word => word[0]))].join('')}]`,
  'iu'
)
const code =
  /(?:\*\*|__)?([A-Z]{1,5}-?\d{1,4})(?:\\?[.)：:]|[.)：:]?(?:\*\*|__)[.)：:]?|(?= [—–-] ))(?: [—–-])?[ \t]+(?=\S)/y
const superscript = /(?:<sup>\[?(\d{1,4})\]?<\/sup>|([¹²³⁰⁴-⁹]{1,4}))[.:]?[ \t]*/y
const firstCell = new RegExp(`\\|?[ \\t]{0,32}\\\\?\\[?(${id})\\\\?\\]?[ \\t]{0,256}\\|`, 'y')
const listNumber = /(?:^|\s)(\d{1,4})[.)][ \t]*$/
const definition = /\[(\^?)((?:[^\]\\]|\\.){1,200})\]:[ \t]*/y
/** `[rfc2119]: …` is the target of a link, `[src-1]: …` the source of a citation. */
const citedLabel =
  /^(?:\d{1,4}(?:[_-]\d{1,4})?|(?:src|sources?|ref|cite|cit|doc|web|s|r|c)[-_:]?\d{1,4})$/i

/** No entry has more; 7 is the highest number seen. */
const mostBrackets = 64

/** Read the head of an entry that a line may begin with. */
export function readHead(text: string, line: Line): Head | undefined {
  const numbering = numberingOf(text, line)
  if (!numbering) return
  const {form, ids, url, end} = numbering
  const start = startOf(text, line)
  return {form, ids, url, start, end, indent: start - line.start}
}

function numberingOf(text: string, line: Line): Numbering | undefined {
  const {content, end, kind} = line
  switch (kind) {
    case 'definition':
      return readDefinition(text, content, end)
    case 'table-row':
      return readRow(text, content, end)
    case 'text':
      return readNumbering(text, content, end) ?? readCode(text, content, end)
    case 'html':
      return readAnchored(text, line)
    case 'list-item':
      return readItem(text, line)
    default:
      return
  }
}

/** After indentation and the marks of quotes. */
function startOf(text: string, {start, content}: Line): number {
  let at = start
  while (at < content && /[\s>]/.test(text[at]!)) at++
  return at
}

/** A line that begins with a tag: after anchors it is an entry like any other. */
function readAnchored(text: string, line: Line): Numbering | undefined {
  const {start, content, end} = line
  const at = matchAt(anchor, text, content) && anchor.lastIndex <= end ? anchor.lastIndex : content
  if (/\S/.test(text.slice(start, content).replace(/>/g, ''))) {
    return readItem(text, line, at)
  }
  const raised = readNumbering(text, content, end)
  return raised ?? readNumbering(text, at, end) ?? readCode(text, at, end)
}

/** The number of an ordered list item goes before one that its words begin with: `39. 10. Reasoning`. */
function readItem(text: string, {start, content, end}: Line, at = content): Numbering {
  const bracketed = readBrackets(text, at, end)
  if (bracketed) return bracketed
  const marker = listNumber.exec(text.slice(start, content))
  if (marker) return {form: 'number', ids: [plainNumber(marker[1]!)], end: at}
  const numbered = readNumber(text, at, end) ?? readCode(text, at, end)
  return numbered ?? {form: 'bullet', ids: [], end: at}
}

/** Read the brackets or the number that an entry begins with; `end` is where its line ends. */
export function readNumbering(text: string, at: number, end: number): Numbering | undefined {
  return readBrackets(text, at, end) ?? readNumber(text, at, end)
}

function readBrackets(text: string, start: number, end: number): Numbering | undefined {
  if (!'[【［\\*_'.includes(text[start] ?? ' ')) return
  const ids: string[] = []
  let url: string | undefined
  let at = start
  for (let count = 0; count < mostBrackets; count++) {
    const match = matchAt(bracket, text, at)
    if (!match || bracket.lastIndex > end) break
    ids.push(...match[1]!.split(/[,;，、] ?/).map(foldDigits))
    if (match[2] && !match[2].startsWith('#')) url ??= match[2]
    at = bracket.lastIndex
    while (text[at] === ' ') at++
  }
  if (ids.length === 0) return
  matchAt(stop, text, at)
  return {form: 'bracket', ids, end: Math.min(stop.lastIndex, end), ...(url && {url})}
}

function readNumber(text: string, at: number, end: number): Numbering | undefined {
  if (!mayNumber.test(text[at] ?? '')) return
  const match = matchAt(number, text, at)
  if (match && number.lastIndex <= end) {
    return {form: 'number', ids: [plainNumber(match[1]!)], end: number.lastIndex}
  }
  const raised = matchAt(superscript, text, at)
  if (!raised || superscript.lastIndex > end) return
  const ids = [raised[1] ?? raised[2]!.normalize('NFKC')]
  return {form: 'number', ids, end: superscript.lastIndex}
}

/** Letters and a number: in an ordered list they are words, `33. XRF55: A Dataset`. */
function readCode(text: string, at: number, end: number): Numbering | undefined {
  const match = matchAt(code, text, at)
  if (!match || code.lastIndex > end) return
  return {form: 'number', ids: [match[1]!], end: code.lastIndex}
}

/** The first cell of a row holds the id: `| 1 | Title | https://… |`. */
function readRow(text: string, content: number, end: number): Numbering | undefined {
  const match = matchAt(firstCell, text, content)
  if (!match || firstCell.lastIndex > end) return
  return {form: 'row', ids: [foldDigits(match[1]!)], end: firstCell.lastIndex}
}

function readDefinition(text: string, content: number, end: number): Numbering | undefined {
  const match = matchAt(definition, text, content)
  if (!match) return
  const [, caret, label] = match
  // A link may be named anything: only what a citation could say is the id of a source.
  if (!caret && !citedLabel.test(label!)) return
  const form = caret ? 'footnote' : 'definition'
  return {form, ids: [label!], end: Math.min(definition.lastIndex, end)}
}

/** `01.` is written for `1.`, so that numbers are as wide as each other. */
const plainNumber = (written: string) => String(Number(written))
