import type {Notation, Profile} from '../scan/markers/index.js'
import {foldDigits, matchAt, spanOfMatch} from '../text/index.js'
import {isWeb, readDestination} from './destination.js'
import {expandRange} from './numbers.js'

/**
 * Zhipu: `[ref_1]`.
 *
 * ```markdown
 * > | 价格上涨[ref_1]。
 *             ^^^^^^^
 * ```
 *
 *     citation <- '[ref_' digit{1,4} ']'      the id is the number
 *
 * Written by GLM and by DashScope.
 */
export const zhipu: Notation = {
  name: 'zhipu',
  starts: ['[ref_'],
  read(text, at) {
    const match = matchAt(zhipuPattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!]}
  }
}

const zhipuPattern = /\[ref_(\d{1,4})\](?!\()/y

/**
 * Azure OpenAI on your data: `[doc1]`.
 *
 * ```markdown
 * > | Prices rose [doc1][doc12].
 *                 ^^^^^^
 *                       ^^^^^^^
 * ```
 *
 *     citation <- '[doc' digit{1,3} ']'      the id keeps the word: `doc1`
 */
export const azureDoc: Notation = {
  name: 'azure-doc',
  starts: ['[doc'],
  read(text, at) {
    const match = matchAt(azureDocPattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!]}
  }
}

const azureDocPattern = /\[(doc\d{1,3})\](?!\()/y

/**
 * File names in brackets: `[handbook.docx]`, `[plan.pdf#page=4]`.
 *
 * ```markdown
 * > | Parking is free [[handbook.docx]].
 *                     ^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '['{1,3} name '.' extension ('#page=' digits)? ']'{1,3}      as many as opened
 *
 * The id is the name, the page a locator. Written by the Azure search demo. Not citations:
 * `[km/h]`, `[pdf]`, a sentence that ends in a name, the file that a code sample is about, and the
 * text of a link: `[name.pdf](…)`.
 */
export const azureFile: Notation = {
  name: 'azure-file',
  starts: ['['],
  mayOccur: text =>
    /\.(?:pdf|docx?|pptx?|xlsx?|csv|txt|md|html?|json)(?:#page=\d{1,5})?\]/i.test(text),
  read(text, at) {
    const match = matchAt(azureFilePattern, text, at)
    if (!match || match[1]!.length !== match[4]!.length) return
    const [, , name, page] = match
    if (name!.split(' ').length > mostWords) return
    return {span: spanOfMatch(match), ids: [name!], ...(page && {locator: `p. ${page}`})}
  }
}

/** A name with more words is a sentence. */
const mostWords = 6
const azureFilePattern =
  /(\[{1,3})([^[\]\n|<>/:]{1,120}\.(?:pdf|docx?|pptx?|xlsx?|csv|txt|md|html?|json))(?:#page=(\d{1,5}))?(\]{1,3})(?![(:])/iy

/**
 * RAGFlow: `[ID:12]`, `(ID: 3, ID: 4)`, `##12$$`.
 *
 * ```markdown
 * > | Prices rose [ID:12]##13$$.
 *                 ^^^^^^^
 *                        ^^^^^^
 * ```
 *
 *     citation <- open '**'? item (', ' item)* '**'? close
 *               / '##' digit{1,4} '$$'
 *     item     <- 'ID:' space? digit{1,4}
 *
 * Ids count from 0. Brackets may be `[ ]`, `( )` or `【 】`.
 */
export const ragflow: Notation = {
  name: 'ragflow',
  starts: ['[ID:', '(ID:', '【ID:', '[**ID:', '(**ID:', '【**ID:', '##'],
  cut: /[[(【](?:\*\*)?ID:[ID\d:, ]{0,62}|##\d{1,4}\${0,2}/,
  mayOccur: (text, profile) =>
    profile.mayHold('ID:') || (profile.mayHold('##') && /##\d/.test(text)),
  read(text, at) {
    const match = matchAt(ragflowPattern, text, at)
    if (!match) return
    const ids = foldDigits(match[1] ?? match[0]).match(/\d{1,4}/g)
    return ids ? {span: spanOfMatch(match), ids} : undefined
  }
}

const digits = '[\\d\\uFF10-\\uFF19\\u0660-\\u0669\\u06F0-\\u06F9]{1,4}'
const ragflowItem = `ID: ?${digits}`
const ragflowPattern = new RegExp(
  `[[(【](?:\\*\\*)?(${ragflowItem}(?:[,，] ?${ragflowItem}){0,15})(?:\\*\\*)?[\\])】]|##\\d{1,4}\\$\\$`,
  'y'
)

/**
 * The first characters of a document's identifier: `[e41ac2d]`.
 *
 * ```markdown
 * > | The ligand binds [e41ac2d], [b7de5523].
 *                      ^^^^^^^^^
 *                                 ^^^^^^^^^^
 * ```
 *
 *     citation <- '[' [A-Za-z0-9]{7,8} ']'
 *
 * Either the article lists it, or it is lower-case, holds letters and at least two digits, and does
 * not end as a word and a year do. Written by R2R. Not citations: `[example]`, `[C6H12O6]`,
 * `[sec2024]`, a number.
 */
export const shortId: Notation = {
  name: 'short-id',
  starts: ['['],
  mayOccur: text => /\[(?=[a-z]*\d)(?=\d*[a-z])[A-Za-z0-9]{7,8}\]/i.test(text),
  read(text, at, profile) {
    const match = matchAt(shortIdPattern, text, at)
    if (!match) return
    const id = match[1]!
    const looksLikeOne =
      /[a-z]/.test(id) && /\d.*\d/.test(id) && !/[A-Z]|^[a-z]+[12]\d{3}$/.test(id)
    return looksLikeOne || profile.listed.has(id)
      ? {span: spanOfMatch(match), ids: [id]}
      : undefined
  }
}

const shortIdPattern = /\[([A-Za-z0-9]{7,8})\](?![(:[])/y

/**
 * paper-qa: `(pqac-d79ef6fa; pqac-0f650d59)`.
 *
 * ```markdown
 * > | The ligand binds (pqac-d79ef6fa;pqac-0f650d59).
 *                       ^^^^^^^^^^^^^
 *                                     ^^^^^^^^^^^^^
 * ```
 *
 *     citation <- 'pqac-' [A-Za-z0-9]{8}
 */
export const paperQa: Notation = {
  name: 'paper-qa',
  starts: ['pqac-'],
  read(text, at) {
    const match = matchAt(paperQaPattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[0]]}
  }
}

const paperQaPattern = /pqac-[A-Za-z0-9]{8}(?![A-Za-z0-9])/y

/**
 * Pages of the one document that is read: `[p. 12]`, `[p.3–5, 9]`.
 *
 * ```markdown
 * > | Parking is free [p. 12].
 *                     ^^^^^^^
 * ```
 *
 *     citation <- '[p.' space? page (', ' page)* ']'
 *     page     <- digit{1,4} (dash digit{1,4})?          not page 0
 *
 * The document is implied, so the pages are the id. Written by DeepTutor.
 */
export const pageLocator: Notation = {
  name: 'page-locator',
  starts: ['[p.', '[pp.'],
  read(text, at) {
    const match = matchAt(pageLocatorPattern, text, at)
    if (!match) return
    const pages = `p. ${match[1]}`
    return {span: spanOfMatch(match), ids: [pages], locator: pages}
  }
}

const page = '[1-9]\\d{0,3}(?:[-–—]\\d{1,4})?'
const pageLocatorPattern = new RegExp(`\\[pp?\\. ?(${page}(?:, ?${page}){0,15})\\](?!\\()`, 'y')

/**
 * Ids of the article's own list that hold letters: `[S1]`, `[SRC-001]`, `[S3–S5]`.
 *
 * ```markdown
 * > | Levels fell [S1][R2, S4].
 *                 ^^^^
 *                     ^^^^^^^^
 * ```
 *
 *     citation  <- '[' item (separator item)* ']' destination?      at most 32 ids
 *     item      <- id / id dash id                                  with the same letters
 *     id        <- letter{1,12} [-_:]? digit{1,4}                   listed
 *     separator <- [,;，、；] space?
 *
 * Written by agents that number their own sources. Anything that is not in the list is a code or an index.
 */
export const listedId: Notation = {
  name: 'listed-id',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (_, profile) => [...profile.listed].some(id => /^[A-Za-z]/.test(id)),
  read(text, at, profile) {
    const match = matchAt(listedIdPattern, text, at)
    const ids = match && readIds(match[1]!, profile)
    if (!ids || /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '')) return
    const inside = at + match[0].length
    const destination = readDestination(text, inside)
    if (!destination) return {span: {start: at, end: inside}, ids}
    const {url, end} = destination
    return {span: {start: at, end}, ids, text: match[0], ...(isWeb(url) && {url})}
  }
}

const id = '[A-Za-z]{1,12}[-_:]?\\d{1,4}'
const listedIdItem = `${id}(?: ?[-–—] ?(?:${id}|\\d{1,4}))?`
const listedIdPattern = new RegExp(
  `\\[(${listedIdItem}(?:[,;，、；] ?${listedIdItem}){0,31})\\](?!:)`,
  'y'
)
const range = new RegExp(`^(${id}) ?[-–—] ?(${id}|\\d{1,4})$`)

/** The ids of a bracket; `undefined` unless the article lists all of them. */
function readIds(inside: string, {listed}: Profile): string[] | undefined {
  const ids = inside
    .split(/[,;，、；] ?/)
    .flatMap(part => (listed.has(part) ? [part] : expand(part)))
  return ids.every(id => listed.has(id)) && new Set(ids).size === ids.length ? ids : undefined
}

/** `S3–S5`, `S3-5`, `SRC-003–SRC-005`. */
function expand(part: string): string[] {
  const ends = range.exec(part)
  if (!ends) return [part]
  const [, letters, from] = /^(.*?)(\d+)$/.exec(ends[1]!)!
  const to = ends[2]!.startsWith(letters!) ? ends[2]!.slice(letters!.length) : ends[2]!
  const numbers = /^\d+$/.test(to) ? expandRange(from!, to) : undefined
  return numbers?.map(number => letters + number.padStart(from!.length, '0')) ?? [part]
}
