import type {Span} from '../../text/index.js'
import {isOpaque, type Line} from '../lines/index.js'
import type {ReferenceList, SourceEntry} from './entry.js'

/**
 * Blocks of data in which some products write their sources (citations.md, dialects 61 and 62).
 *
 * ```
 * > | <citations>
 * > | {"id": "cite-1", "title": "A survey", "url": "https://example.org"}
 * > | </citations>
 * > | <<<CITATION_DATA>>> [{"id": 1, "full_phrase": "Rates fell"}] <<<END_CITATION_DATA>>>
 * ```
 *
 * An object is an entry when it is JSON, holds no other object and has an `id`. A block that nobody
 * closes goes to the end of the text.
 */
export function findDataLists(text: string, lines: readonly Line[]): ReferenceList[] {
  return kinds.flatMap(({open, close}) => {
    const lists: ReferenceList[] = []
    for (let start = text.indexOf(open); start >= 0; ) {
      const closing = text.indexOf(close, start + open.length)
      const end = closing < 0 ? text.length : closing + close.length
      const list = readBlock(text, {start, end})
      if (list && !isVerbatim(lines, start)) lists.push(list)
      start = text.indexOf(open, end)
    }
    return lists
  })
}

const kinds = [
  {open: '<citations>', close: '</citations>'},
  {open: '<<<CITATION_DATA>>>', close: '<<<END_CITATION_DATA>>>'}
]

/** No entry is longer. */
const longestObject = 20_000

function readBlock(text: string, block: Span): ReferenceList | undefined {
  const entries = findObjects(text, block).flatMap(span => readObject(text, span) ?? [])
  if (entries.length === 0) return
  return {form: 'data', entries, lines: [block], scope: {start: 0, end: text.length}}
}

/** Objects that hold no other; braces in strings do not count. A string ends with its line. */
function findObjects(text: string, {start, end}: Span): Span[] {
  const objects: Span[] = []
  let opened: number | undefined
  let isString = false
  for (let at = start; at < end; at++) {
    const character = text[at]
    if (isString) {
      if (character === '\\') at++
      else if (character === '"' || character === '\n') isString = false
    } else if (character === '"') isString = true
    else if (character === '{') opened = at
    else if (character === '}' && opened !== undefined) {
      if (at - opened < longestObject) objects.push({start: opened, end: at + 1})
      opened = undefined
    }
  }
  return objects
}

function readObject(text: string, span: Span): SourceEntry | undefined {
  let data: unknown
  try {
    data = JSON.parse(text.slice(span.start, span.end))
  } catch {
    // What is not JSON is not an entry.
    return
  }
  const {id, title, name, url} = data as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return
  const called = [title, name].find(each => typeof each === 'string' && each !== '')
  return {
    ids: [String(id)],
    ...(typeof called === 'string' && {title: called}),
    ...(typeof url === 'string' && url !== '' && {url}),
    span
  }
}

function isVerbatim(lines: readonly Line[], offset: number): boolean {
  const line = lines.find(({next}) => next > offset)
  return line !== undefined && isOpaque(line)
}
