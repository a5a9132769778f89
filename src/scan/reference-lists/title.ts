import {anyOf} from '../../language/index.js'
import {unescapeMarkdown} from '../../text/index.js'
import {withoutLastAccess} from './access.js'

/** What joins an address to the words before it. */
const joint = new RegExp(
  `(?:^|[\\s(（[])(?:(?:URL|Link|DOI|Source|Online)\\s?[:：]|${anyOf('availableAt')}\\s?[:：]?)\\s?$`,
  'i'
)

/** Words without markup, and without what joined them to the address. */
export function cleanTitle(words: string): string {
  const plain = (/[[<*_`\\]/.test(words) ? withoutMarkup(words) : words).replace(/\s+/g, ' ')
  const title = trimTitle(withoutLastAccess(plain).trim().replace(joint, ''))
  if (/^(?:https?:\/\/|www\.)\S*$/i.test(title) || !/[\p{L}\p{N}]/u.test(title)) return ''
  return firstSentence(unquote(title))
}

function withoutMarkup(words: string): string {
  return unescapeMarkdown(
    words
      .replace(/!?\[((?:[^\]\\]|\\.){0,512})\]\([^)\s]{0,2048}\)/g, '$1')
      .replace(/<[^<>]{1,200}>/g, '')
      .replace(/(^|[^\p{L}\p{N}\\])(?:\*\*|__|[*_`])+/gu, '$1')
      .replace(/(?<!\\)(?:\*\*|__|[*_`])+(?=[^\p{L}\p{N}]|$)/gu, '')
  )
}

/** No title is longer: longer text is an excerpt, and its first sentence serves as the title. */
const longestTitle = 300

function firstSentence(title: string): string {
  if (title.length <= longestTitle) return title
  const stop = /^.{20,300}?[.!?。！？](?=\s|$|\p{Script=Han})/su.exec(title)
  return trimTitle(stop ? stop[0] : title.slice(0, longestTitle).replace(/\s+\S*$/, ''))
}

/** Without spaces, joints and a full stop at its ends; `…` and `et al.` stay. */
function trimTitle(title: string): string {
  let start = 0
  let end = title.length
  while (start < end && leading.test(title[start]!)) start++
  while (end > start && trailing.test(title[end - 1]!)) end--
  return title.slice(start, end).replace(/(?<!\.|\bal|\b\p{L})\.$/u, '')
}

const leading = /[\s\-–—:：|,;.·•>]/
const trailing = /[\s\-–—:：|,;·•，、；。(（[<]/

const quotes = ['""', '“”', '„“', '«»', '‘’', "''", '「」', '『』']

/** `"Title"` is `Title`; `"A" and "B"` stays. */
function unquote(title: string): string {
  for (const [open, close] of quotes) {
    if (title.length < 3 || title[0] !== open || title.at(-1) !== close) continue
    const inside = title.slice(1, -1)
    if (!inside.includes(open!) && !inside.includes(close!)) return trimTitle(inside)
  }
  return title
}
