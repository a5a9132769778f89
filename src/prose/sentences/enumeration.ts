import {bullets} from '../../text/index.js'
import {isSpace, skipSpace} from './characters.js'

/**
 * Find where the items of a list in running text start.
 *
 *     list   <- item (space item)+            numbers rise by one
 *     item   <- marker space text
 *     marker <- number closing / letter closing / '(' (number / letter) ')' / bullet number?
 *     closing <- '.' / ')' / '.)'
 *
 * The first marker starts a sentence: `by 1) taking … and 2) judging` is not a list, nor is `for 1.
 * above … and for 2. above`.
 *
 * Hyphens make a list as well, where there are two or more: `Use either: - a hat; - a coat.`
 *
 *     dashes <- [.:!?] dash ([.:!?,;] dash)+
 *     dash   <- ' - ' word
 */
export function findItems(text: string): number[] {
  const items = findMarked(text)
  const dashes = text.includes(' - ') ? findDashes(text) : []
  return dashes.length < 2 ? items : [...items, ...dashes].sort((a, b) => a - b)
}

function findDashes(text: string): number[] {
  const items: number[] = []
  for (const match of text.matchAll(/([.:!?,;])["”’)\]]?\s-\s(?=[\p{L}\p{N}*])/gu)) {
    if (items.length > 0 || /[.:!?]/.test(match[1]!)) items.push(match.index + match[0].length - 2)
  }
  return items
}

function findMarked(text: string): number[] {
  const items: number[] = []
  const open = new Map<string, number>()
  marker.lastIndex = 0
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    const start = match.index + match[0].length - match[0].trimStart().length
    const form = formOf(match[0].trim())
    const value = ordinalOf(match)
    if (open.get(form) === value) {
      items.push(start)
      open.set(form, value + 1)
    } else if (startsSentence(text, start)) {
      open.set(form, value + (form.startsWith('•') ? 0 : 1))
    }
  }
  return items
}

const marker = new RegExp(
  String.raw`(?:^|\s)(?:[${bullets}]\s?(?:\d{1,3}\.)?|\(?(?:(\d{1,2})|([a-zA-Z]))(?:\.\)|[.)]))(?=\s|[^\s\p{N}.,)]{2})`,
  'gu'
)

function formOf(marker: string): string {
  const bullet = marker[0]!
  if (bullets.includes(bullet)) return `•${bullet}`
  return marker.replace(/\d+/, '1').replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A')
}

/** 1 for `1`, `a` and `A`; 0 for every bullet, so that each continues the last. */
function ordinalOf(match: RegExpMatchArray): number {
  if (match[1] !== undefined) return Number(match[1])
  return match[2] === undefined ? 0 : match[2].toLowerCase().charCodeAt(0) - 96
}

function startsSentence(text: string, start: number): boolean {
  let at = start
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return (
    at === 0 ||
    ('.!?。:'.includes(text[at - 1]!) && skipSpace(text, at) === start && text[at - 1] !== ':')
  )
}
