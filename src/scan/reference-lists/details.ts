import {anyOf} from '../../language/index.js'
import {unescapeMarkdown} from '../../text/index.js'
import {cutRow} from '../lines/index.js'
import {readDate} from './date.js'
import type {EntryDetails} from './entry.js'
import {readPublisher} from './publisher.js'
import {cleanTitle} from './title.js'

/**
 * What the words of an entry say: its address, and as its title what the address comes with.
 *
 *     Title: https://…        [Title](https://…) (background)      Author. Title. <https://…>
 *     https://… - Title       Title, accessed May 1, 2025, [https://…](https://…)
 *
 * @param linked
 *   Address that the head of the entry links to.
 */
export function readDetails(words: string, linked?: string): EntryDetails {
  const {title, url = linked} = readTitleAndUrl(words.slice(0, longestEntry))
  const publisher = title && url && readPublisher(title, url)
  const date = readDate(words)
  return {
    ...(title && {title}),
    ...(url && {url}),
    ...(publisher && {publisher}),
    ...(date && {date})
  }
}

/** Cells of a row: the first that has words, and the first address. */
export function readRow(words: string): EntryDetails {
  const cells = cutRow(words).map(cell => readDetails(cell))
  const title = cells.find(cell => cell.title)?.title
  const {url, date} = readDetails(words)
  const publisher = title && url && readPublisher(title, url)
  return {
    ...(title && {title}),
    ...(url && {url}),
    ...(publisher && {publisher}),
    ...(date && {date})
  }
}

/** Anything after this many characters of an entry is neither its title nor its address. */
const longestEntry = 4000

/**
 * `https://example.org "Title"`, after `[1]: `; the address may be of any kind (`cite:1`).
 */
export function readDestination(words: string): EntryDetails {
  const match = destination.exec(words)
  // `[1]: Smith, Title, 2019` is not a definition in CommonMark, but it is an entry all the same.
  if (!match) return readDetails(words)
  const url = unescapeMarkdown(match[1] ?? match[2]!)
  const title = match[3] && cleanTitle(match[3].slice(1, -1))
  const publisher = title && readPublisher(title, url)
  return {...(title && {title}), url, ...(publisher && {publisher})}
}

const destination =
  /^(?:<([^<>\n]{1,2048})>|([^\s<>]{1,2048}))(?:\s+("[^"]{0,512}"|'[^']{0,512}'|\([^()]{0,512}\)))?\s*$/
const bareUrl =
  /(?:https?:\/\/|www\.)[^\s<>"`|，。；、（）【】「」《》“”]{1,2048}|doi:\s?10\.\d{4,9}\/[^\s<>"`|)]{1,200}/i
const linkTarget =
  /\]\(<?((?:[^\s()<>\\]|\\.|\([^\s()]{0,512}\)){1,2048})>?(?:[ \t]+(?:"[^"]{0,512}"|'[^']{0,512}'))?\)/
/** Labels that say what a link is, not what the source is. */
const genericLabel = new RegExp(`^(?:${anyOf('linkLabel')}|↗)[.:]?$`, 'i')

function readTitleAndUrl(words: string): EntryDetails {
  const link = linkTarget.exec(words)
  const bare = bareUrl.exec(words)
  if (link && (!bare || link.index < bare.index + bare[0].length)) return readLink(words, link)
  if (!bare) return {title: cleanTitle(words)}
  const url = trimUrl(bare[0], words[bare.index - 1] ?? '')
  const title =
    cleanTitle(words.slice(0, bare.index)) || cleanTitle(words.slice(bare.index + url.length))
  return {title, url: unescapeMarkdown(url)}
}

/** `[label](target)`: the label is the title, or repeats the address after it. */
function readLink(words: string, link: RegExpExecArray): EntryDetails {
  const open = openingOf(words, link.index)
  const label = words.slice(open + 1, link.index)
  const before = cleanTitle(words.slice(0, open))
  const isAddress = /^(?:https?:\/\/|www\.)/i.test(label) || !/[\p{L}\p{N}]/u.test(label)
  const isGeneric = isAddress || genericLabel.test(label.trim())
  const title = isGeneric
    ? before || cleanTitle(words.slice(link.index + link[0].length))
    : cleanTitle(label)
  return {title: title || (isAddress ? '' : cleanTitle(label)), url: unescapeMarkdown(link[1]!)}
}

/** Where the bracket that closes at `close` was opened; brackets may nest. */
function openingOf(words: string, close: number): number {
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (words[at - 1] === '\\') continue
    if (words[at] === ']') depth++
    else if (words[at] === '[' && --depth === 0) return at
  }
  return 0
}

/**
 * What follows a bare address is not part of it: a stop, a bracket that nothing opened, the end of
 * the emphasis it is in (GFM 0.29 § 6.9).
 */
function trimUrl(url: string, before: string): string {
  const trailing = '*_'.includes(before) ? /[.,:;!?'*_~]/ : /[.,:;!?'*~]/
  if (!/[)\].,:;!?'*_~]$/.test(url)) return url
  const surplus: Record<string, number> = {
    ')': count(url, ')') - count(url, '('),
    ']': count(url, ']') - count(url, '[')
  }
  let end = url.length
  for (; end > 0; end--) {
    const last = url[end - 1]!
    const closing = surplus[last]
    if (closing === undefined ? !trailing.test(last) : closing <= 0) break
    if (closing !== undefined) surplus[last] = closing - 1
  }
  return url.slice(0, end)
}

const count = (text: string, character: string) => text.split(character).length - 1
