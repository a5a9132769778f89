/**
 * What the words of an entry say: its address and its title, whichever comes first.
 *
 *     Title: https://…        [Title](https://…) (background)      Author. Title. <https://…>
 *     https://… - Title       Title, accessed May 1, 2025, [https://…](https://…)
 */
export interface EntryDetails {
  readonly title?: string
  readonly url?: string
  readonly date?: string
}

const bareUrl = /(?:https?:\/\/|www\.)[^\s<>"`|]{1,2048}|doi:10\.\d{4,9}\/[^\s<>"`|)]{1,200}/i
const linkTarget =
  /\]\(<?((?:[^\s()<>\\]|\\.|\([^\s()]{0,512}\)){1,2048})>?(?:[ \t]+(?:"[^"]{0,512}"|'[^']{0,512}'))?\)/
/** "accessed March 27, 2025": when somebody looked, not when it was written. */
const access =
  /[\s,.;，。;(（[]*(?:accessed|retrieved|viewed|abgerufen|consulté|consultado|访问时间|访问日期|檢索日期|检索日期|閲覧日|アクセス日)[^\n]{0,60}$/iu

/** Read the words of an entry. */
export function readDetails(words: string): EntryDetails {
  const link = linkTarget.exec(words)
  const bare = bareUrl.exec(words)
  const linked = link && (!bare || link.index < bare.index + bare[0].length)
  if (linked) return readLinked(words, link)
  if (bare) return readBare(words, bare)
  return titled(words)
}

/** `[label](target)` is the title, or repeats the address behind it. */
function readLinked(words: string, link: RegExpExecArray): EntryDetails {
  const open = openingOf(words, link.index)
  const label = words.slice(open + 1, link.index)
  const url = unescapeMarkdown(link[1]!)
  const before = words.slice(0, open)
  const after = words.slice(link.index + link[0].length)
  const isAddress = /^(?:https?:\/\/|www\.)/i.test(label) || !/[\p{L}\p{N}]/u.test(label)
  const title = isAddress ? cleanTitle(before) || cleanTitle(after) : cleanTitle(label)
  return {...(title && {title}), url}
}

function readBare(words: string, match: RegExpExecArray): EntryDetails {
  const url = trimUrl(match[0])
  const before = cleanTitle(words.slice(0, match.index))
  const title = before || cleanTitle(words.slice(match.index + url.length))
  return {...(title && {title}), url: unescapeMarkdown(url)}
}

function titled(words: string): EntryDetails {
  const title = cleanTitle(words)
  return title ? {title} : {}
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

/** What follows a bare address is not part of it: a stop, a bracket that nothing opened. */
function trimUrl(url: string): string {
  let end = url.length
  for (;;) {
    const last = url[end - 1] ?? ''
    if (last === ')' || last === ']') {
      const open = last === ')' ? '(' : '['
      if (count(url, last, end) <= count(url, open, end)) break
    } else if (!/[.,:;!?'*_~，。；：、）】」”’]/.test(last)) break
    end--
  }
  return url.slice(0, end)
}

function count(text: string, character: string, end: number): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0 && at < end; at = text.indexOf(character, at + 1))
    found++
  return found
}

const unescapeMarkdown = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** Words without markup, address and what joined them to it. */
function cleanTitle(words: string): string {
  return unescapeMarkdown(
    words
      .replace(/!?\[((?:[^\]\\]|\\.){0,512})\]\([^)\s]{0,2048}\)/g, '$1')
      .replace(/<[^<>]{1,200}>/g, '')
      .replace(access, '')
      .replace(/(\*\*|__|`)/g, '')
      .replace(/(^|[^\p{L}\p{N}])[*_]|[*_](?=[^\p{L}\p{N}]|$)/gu, '$1')
  )
    .replace(/\s+/g, ' ')
    .replace(/(?:\b(?:URL|Link|Available at|Retrieved from|Source)\s*[:：]?)\s*$/i, '')
    .replace(/^[\s\-–—:：|,;.·•]+|[\s\-–—:：|,;·•，、；。(（[<]+$/gu, '')
    .replace(/(?<!\.\.)(?<!\b\p{L})\.$/u, '')
    .trim()
}
